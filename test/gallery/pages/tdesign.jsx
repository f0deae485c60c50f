import React from 'react';
import {
  Cascader,
  Checkbox,
  DatePicker,
  DateRangePicker,
  Input,
  Radio,
  Select,
  Textarea,
  Upload,
} from 'tdesign-react';
import 'tdesign-react/dist/tdesign.css';

import { LANGUAGES, NATURES, PLACES, SERVICES, TYPES } from '../support/choices.js';
import { mount, Row } from '../support/react-form.jsx';

mount(({ values, set }) => (
  <>
    <Row name="text">
      <Input value={values.text ?? ''} onChange={set('text')} />
    </Row>
    <Row name="textarea">
      <Textarea value={values.textarea ?? ''} onChange={set('textarea')} />
    </Row>
    <Row name="select">
      <Select clearable options={TYPES} value={values.select ?? ''} onChange={set('select')} />
    </Row>
    <Row name="searchable">
      <Select
        filterable
        clearable
        options={TYPES}
        value={values.searchable ?? ''}
        onChange={set('searchable')}
      />
    </Row>
    <Row name="multi-select">
      <Select
        multiple
        options={LANGUAGES}
        value={values['multi-select'] ?? []}
        onChange={set('multi-select')}
      />
    </Row>
    <Row name="cascader">
      <Cascader
        clearable
        options={PLACES}
        value={values.cascader ?? ''}
        onChange={set('cascader')}
      />
    </Row>
    <Row name="radio-group">
      <Radio.Group options={NATURES} value={values['radio-group']} onChange={set('radio-group')} />
    </Row>
    <Row name="checkbox-group">
      <Checkbox.Group
        options={SERVICES}
        value={values['checkbox-group'] ?? []}
        onChange={set('checkbox-group')}
      />
    </Row>
    <Row name="checkbox">
      <Checkbox checked={values.checkbox ?? false} onChange={set('checkbox')}>
        长期
      </Checkbox>
    </Row>
    <Row name="date">
      <DatePicker clearable value={values.date ?? ''} onChange={set('date')} />
    </Row>
    <Row name="date-range">
      <DateRangePicker clearable value={values['date-range'] ?? []} onChange={set('date-range')} />
    </Row>
    <Row name="upload">
      <Upload
        autoUpload={false}
        theme="file"
        files={values.upload ?? []}
        onChange={set('upload')}
      />
    </Row>
  </>
));
