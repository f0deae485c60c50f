import {
  Button,
  CascaderSelect,
  Checkbox,
  DatePicker2,
  Dialog,
  Field,
  Form,
  Input,
  Message,
  Radio,
  Select,
  Step,
  Upload,
} from '@alifd/next';
import { useMemo, useState } from 'react';

/* Fusion Next (`@alifd/next`): the parts that the steps are made of. */

/** The library hands its layout to direct children of the form only. */
const LAYOUT = {
  labelCol: { fixedSpan: 9 },
  wrapperCol: { span: 14 },
  labelAlign: 'left',
  labelTextAlign: 'right',
};

function useForm(initialValues) {
  const field = Field.useField({ values: initialValues });
  return useMemo(
    () => ({
      field,
      values: () => field.getValues() ?? {},
      set: (values) => field.setValues(values),
      validate: () =>
        new Promise((resolve) => field.validateCallback((errors) => resolve(!errors))),
    }),
    [field],
  );
}

function FusionForm({ form, onValues, children }) {
  return (
    <Form field={form.field} size="medium" onChange={(values) => onValues({ ...values })}>
      {children}
    </Form>
  );
}

function row({ label, name, control, required = true, message, hint, prefix, after, check, link }) {
  return (
    <Form.Item
      key={name}
      {...LAYOUT}
      label={label === '' ? ' ' : label}
      required={required}
      requiredMessage={message}
      asterisk={required}
      pattern={check?.pattern}
      patternMessage={check?.message}
      autoValidate
      validateTrigger={['onBlur', 'onChange']}
      extra={hint ? <span className="hint">{hint}</span> : undefined}
    >
      {prefix ? <span className="prefix">{prefix}</span> : null}
      {named(control, name)}
      {after ? <Form.Item className="after">{named(after.control, after.name)}</Form.Item> : null}
      {link ? (
        <Button text type="primary" className="link">
          {link}
        </Button>
      ) : null}
    </Form.Item>
  );
}

function named(control, name) {
  return { ...control, props: { ...control.props, name } };
}

function shown({ label, text }) {
  return (
    <Form.Item key={label} label={label} {...LAYOUT}>
      <p className="next-form-text-align">{text}</p>
    </Form.Item>
  );
}

function FileInput({ onChange, send, refuse }) {
  const [files, setFiles] = useState([]);
  return (
    <Upload
      action="/"
      listType="text"
      limit={1}
      value={files}
      accept="image/png, image/jpeg"
      beforeUpload={(file) => {
        const why = refuse(file);
        if (why) Message.error(why);
        return why === null;
      }}
      request={(option) => {
        send().then(() => option.onSuccess({ success: true, url: '#' }, option.file));
        return { abort() {} };
      }}
      onChange={(list) => {
        setFiles(list);
        const arrived = list.filter((file) => file.state === 'done').map((file) => file.name);
        onChange(arrived.length > 0 ? arrived : undefined);
      }}
    >
      <Button>上传</Button>
    </Upload>
  );
}

export const kit = {
  useForm,
  Form: FusionForm,
  row,
  shown,
  regionValue: (path) => path,
  text: ({ before, button, ...rest }) => (
    <Input
      addonTextBefore={before}
      addonAfter={
        button ? (
          <Button onClick={() => Message.success('手机验证码已发送，请注意查收')}>{button}</Button>
        ) : undefined
      }
      style={{ width: 360 }}
      {...rest}
    />
  ),
  area: (rest) => <Input.TextArea rows={3} style={{ width: 460 }} {...rest} />,
  select: ({ options, search, multiple, ...rest }) => (
    <Select
      dataSource={options}
      showSearch={Boolean(search)}
      filterLocal={!search}
      onSearch={search}
      mode={multiple ? 'multiple' : 'single'}
      style={{ width: 360 }}
      {...rest}
    />
  ),
  cascade: ({ options, load, onOptions, ...rest }) => (
    <CascaderSelect
      dataSource={options}
      loadData={async (node) => {
        const below = await load(node.value);
        onOptions((tree) => grown(tree, node.value, below));
      }}
      style={{ width: 360 }}
      {...rest}
    />
  ),
  radios: ({ options }) => <Radio.Group dataSource={options} />,
  checks: ({ options }) => <Checkbox.Group dataSource={options} />,
  check: ({ label }) => <Checkbox>{label}</Checkbox>,
  dates: () => <DatePicker2.RangePicker />,
  files: (rest) => <FileInput {...rest} />,
  Section: ({ heading, children }) => (
    <section className="section">
      <div className="section-title">{heading}</div>
      {children}
    </section>
  ),
  Steps: ({ names, current }) => (
    <Step current={current} shape="circle" className="steps">
      {names.map((name) => (
        <Step.Item key={name} title={name} />
      ))}
    </Step>
  ),
  Page: ({ title, children }) => (
    <>
      <header className="top">{title}</header>
      <main className="page">{children}</main>
    </>
  ),
  Button: ({ primary, ...rest }) => (
    <Button type={primary ? 'primary' : 'normal'} size="large" {...rest} />
  ),
  confirm: (text, onOk) => {
    Dialog.confirm({ title: '提示', content: text, onOk });
  },
  toast: (text) => {
    Message.success(text);
  },
};

/** The tree with children put below the node of that value. */
function grown(tree, value, children) {
  return tree.map((node) => {
    if (node.value === value) return { ...node, children };
    return value.startsWith(`${node.value}/`) && node.children
      ? { ...node, children: grown(node.children, value, children) }
      : node;
  });
}
