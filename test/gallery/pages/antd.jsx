import { Cascader, Checkbox, DatePicker, Input, Radio, Select, Upload } from 'antd';
import React from 'react';

import { LANGUAGES, NATURES, PLACES, RICH, SERVICES, TYPES } from '../support/choices.js';
import { mount, Row } from '../support/react-form.jsx';

mount(({ values, set }) => (
  <>
    <Row name="text">
      <Input value={values.text} onChange={(event) => set('text')(event.target.value)} />
    </Row>
    <Row name="textarea">
      <Input.TextArea
        value={values.textarea}
        onChange={(event) => set('textarea')(event.target.value)}
      />
    </Row>
    <Row name="select">
      <Select
        style={{ width: 300 }}
        allowClear
        options={TYPES}
        value={values.select}
        onChange={set('select')}
      />
    </Row>
    <Row name="searchable">
      <Select
        style={{ width: 300 }}
        showSearch
        optionFilterProp="label"
        allowClear
        options={TYPES}
        value={values.searchable}
        onChange={set('searchable')}
      />
    </Row>
    <Row name="rich">
      <Select
        style={{ width: 300 }}
        allowClear
        options={RICH}
        optionRender={({ data }) => (
          <>
            <div>{data.label}</div>
            <div style={{ fontSize: 12 }}>{data.description}</div>
          </>
        )}
        value={values.rich}
        onChange={set('rich')}
      />
    </Row>
    <Row name="rich-label">
      <Select
        style={{ width: 300 }}
        allowClear
        options={RICH.map(({ value, label, description }) => ({
          value,
          label: (
            <div style={{ display: 'flex', gap: 8 }}>
              <strong>{label}</strong>
              <small>{description}</small>
            </div>
          ),
        }))}
        value={values['rich-label']}
        onChange={set('rich-label')}
      />
    </Row>
    <Row name="multi-select">
      <Select
        style={{ width: 300 }}
        mode="multiple"
        options={LANGUAGES}
        value={values['multi-select']}
        onChange={set('multi-select')}
      />
    </Row>
    <Row name="cascader">
      <Cascader
        style={{ width: 300 }}
        options={PLACES}
        value={values.cascader}
        onChange={set('cascader')}
      />
    </Row>
    <Row name="radio-group">
      <Radio.Group
        options={NATURES}
        value={values['radio-group']}
        onChange={(event) => set('radio-group')(event.target.value)}
      />
    </Row>
    <Row name="checkbox-group">
      <Checkbox.Group
        options={SERVICES}
        value={values['checkbox-group']}
        onChange={set('checkbox-group')}
      />
    </Row>
    <Row name="checkbox">
      <Checkbox
        checked={values.checkbox}
        onChange={(event) => set('checkbox')(event.target.checked)}
      >
        长期
      </Checkbox>
    </Row>
    <Row name="date">
      <DatePicker value={values.date} onChange={set('date')} />
    </Row>
    <Row name="date-range">
      <DatePicker.RangePicker value={values['date-range']} onChange={set('date-range')} />
    </Row>
    <Row name="upload">
      <Upload
        beforeUpload={() => false}
        fileList={values.upload}
        onChange={({ fileList }) => set('upload')(fileList)}
      >
        <button type="button">上传</button>
      </Upload>
    </Row>
  </>
));
