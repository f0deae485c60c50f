import {
  CascaderSelect,
  Checkbox,
  DatePicker,
  DatePicker2,
  Input,
  Radio,
  Select,
  Upload,
} from '@alifd/next';
import '@alifd/next/dist/next.css';
import React from 'react';

import { LANGUAGES, NATURES, PLACES, RICH, SERVICES, TYPES } from '../support/choices.js';
import { mount, Row } from '../support/react-form.jsx';

mount(({ values, set }) => (
  <>
    <Row name="text">
      <Input value={values.text} onChange={set('text')} />
    </Row>
    <Row name="textarea">
      <Input.TextArea value={values.textarea} onChange={set('textarea')} />
    </Row>
    <Row name="select">
      <Select
        style={{ width: 300 }}
        hasClear
        dataSource={TYPES}
        value={values.select}
        onChange={set('select')}
      />
    </Row>
    <Row name="searchable">
      <Select
        style={{ width: 300 }}
        showSearch
        hasClear
        dataSource={TYPES}
        value={values.searchable}
        onChange={set('searchable')}
      />
    </Row>
    <Row name="rich">
      <Select
        style={{ width: 300 }}
        hasClear
        dataSource={RICH}
        itemRender={({ label, description }) => (
          <>
            <div>{label}</div>
            <div style={{ fontSize: 12 }}>{description}</div>
          </>
        )}
        value={values.rich}
        onChange={set('rich')}
      />
    </Row>
    <Row name="multi-select">
      <Select
        style={{ width: 300 }}
        mode="multiple"
        hasClear
        dataSource={LANGUAGES}
        value={values['multi-select']}
        onChange={set('multi-select')}
      />
    </Row>
    <Row name="cascader">
      <CascaderSelect
        style={{ width: 300 }}
        hasClear
        dataSource={PLACES}
        value={values.cascader}
        onChange={set('cascader')}
      />
    </Row>
    <Row name="radio-group">
      <Radio.Group
        dataSource={NATURES}
        value={values['radio-group']}
        onChange={set('radio-group')}
      />
    </Row>
    <Row name="checkbox-group">
      <Checkbox.Group
        dataSource={SERVICES}
        value={values['checkbox-group']}
        onChange={set('checkbox-group')}
      />
    </Row>
    <Row name="checkbox">
      <Checkbox checked={values.checkbox} onChange={set('checkbox')}>
        长期
      </Checkbox>
    </Row>
    <Row name="date">
      <DatePicker2 value={values.date} onChange={set('date')} />
    </Row>
    <Row name="date-range">
      <DatePicker2.RangePicker value={values['date-range']} onChange={set('date-range')} />
    </Row>
    <Row name="old-date">
      <DatePicker value={values['old-date']} onChange={set('old-date')} />
    </Row>
    <Row name="old-range">
      <DatePicker.RangePicker value={values['old-range']} onChange={set('old-range')} />
    </Row>
    <Row name="upload">
      <Upload autoUpload={false} listType="text" value={values.upload} onChange={set('upload')}>
        <button type="button">上传</button>
      </Upload>
    </Row>
  </>
));
