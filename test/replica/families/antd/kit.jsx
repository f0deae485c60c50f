import {
  Button,
  Cascader,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  Modal,
  Radio,
  Select,
  Space,
  Steps,
  Upload,
  message,
} from 'antd';
import chinese from 'antd/locale/zh_CN';
import { useMemo, useState } from 'react';

/** antd: the same parts as the Fusion kit. */
function useForm(initialValues) {
  const [form] = Form.useForm();
  return useMemo(
    () => ({
      form,
      initialValues,
      values: () => form.getFieldsValue(true),
      set: (values) => form.setFieldsValue(values),
      validate: () =>
        form.validateFields().then(
          () => true,
          () => false,
        ),
    }),
    // The first values are the initial ones for good.
    [form],
  );
}

function AntdForm({ form, onValues, children }) {
  return (
    <Form
      form={form.form}
      initialValues={form.initialValues}
      labelCol={{ flex: '190px' }}
      wrapperCol={{ flex: '1 1 0', style: { minWidth: 0 } }}
      validateTrigger="onBlur"
      onValuesChange={(_, values) => onValues({ ...values })}
    >
      {children}
    </Form>
  );
}

function row({
  label,
  name,
  control,
  required = true,
  message: text,
  hint,
  prefix,
  after,
  check,
  link,
}) {
  const item = {
    name,
    valuePropName: control.props.className === 'one' ? 'checked' : 'value',
    rules: [
      ...(required ? [{ required, message: text ?? `请选择${label}` }] : []),
      ...(check ? [{ pattern: check.pattern, message: check.message }] : []),
    ],
  };
  const noLabel = label === '';
  if (!prefix && !after && !link) {
    return (
      <Form.Item key={name} label={noLabel ? ' ' : label} colon={!noLabel} extra={hint} {...item}>
        {control}
      </Form.Item>
    );
  }
  return (
    <Form.Item key={name} label={label} required={required} extra={hint}>
      <Space align="center">
        {prefix ? <span className="prefix">{prefix}</span> : null}
        <Form.Item noStyle {...item}>
          {control}
        </Form.Item>
        {after ? (
          <Form.Item noStyle name={after.name} valuePropName="checked">
            {after.control}
          </Form.Item>
        ) : null}
        {link ? <a href="#sample">{link}</a> : null}
      </Space>
    </Form.Item>
  );
}

function FileInput({ onChange, send, refuse }) {
  const [files, setFiles] = useState([]);
  return (
    <Upload
      fileList={files}
      maxCount={1}
      beforeUpload={(file) => {
        const why = refuse(file);
        if (why) message.error(why);
        return why === null || Upload.LIST_IGNORE;
      }}
      customRequest={({ onSuccess }) => send().then(() => onSuccess({}))}
      onChange={({ fileList }) => {
        setFiles(fileList);
        const arrived = fileList.filter((file) => file.status === 'done').map((file) => file.name);
        onChange?.(arrived.length > 0 ? arrived : undefined);
      }}
    >
      <Button>上传</Button>
    </Upload>
  );
}

export const kit = {
  useForm,
  Form: AntdForm,
  row,
  shown: ({ label, text }) => (
    <Form.Item key={label} label={label}>
      <span className="ant-form-text">{text}</span>
    </Form.Item>
  ),
  regionValue: (path) =>
    path?.split('/').map((_, index, names) => names.slice(0, index + 1).join('/')),
  text: ({ before, button, ...rest }) => (
    <Input
      addonBefore={before}
      suffix={
        button ? (
          <Button
            type="link"
            size="small"
            onClick={() => message.success('手机验证码已发送，请注意查收')}
          >
            {button}
          </Button>
        ) : undefined
      }
      style={{ width: 400 }}
      {...rest}
    />
  ),
  area: (rest) => <Input.TextArea rows={3} style={{ width: 500 }} {...rest} />,
  select: ({ options, search, multiple, ...rest }) => (
    <Select
      options={options}
      showSearch={search ? { filterOption: false, onSearch: search } : false}
      mode={multiple ? 'multiple' : undefined}
      style={{ width: 400 }}
      {...rest}
    />
  ),
  cascade: ({ options, load, onOptions, ...rest }) => (
    <Cascader
      options={options}
      loadData={async (chosen) => {
        const node = chosen.at(-1);
        const children = await load(node.value);
        onOptions((tree) => grown(tree, node.value, children));
      }}
      style={{ width: 400 }}
      {...rest}
    />
  ),
  radios: ({ options }) => <Radio.Group options={options} />,
  checks: ({ options }) => <Checkbox.Group options={options} />,
  check: ({ label }) => <Checkbox className="one">{label}</Checkbox>,
  // With 长期 beside it the end may stay empty.
  dates: () => <DatePicker.RangePicker allowEmpty={[false, true]} />,
  files: (rest) => <FileInput {...rest} />,
  Section: ({ heading, children }) => (
    <section className="section">
      <h3>{heading}</h3>
      {children}
    </section>
  ),
  Steps: ({ names, current }) => (
    <Steps
      className="steps"
      size="small"
      current={current}
      items={names.map((title) => ({ title }))}
    />
  ),
  Page: ({ title, children }) => (
    <ConfigProvider locale={chinese}>
      <header className="top">{title}</header>
      <main className="page">{children}</main>
    </ConfigProvider>
  ),
  Button: ({ primary, ...rest }) => <Button type={primary ? 'primary' : 'default'} {...rest} />,
  confirm: (text, onOk) => {
    Modal.confirm({ title: '提示', content: text, okText: '确定', cancelText: '返回', onOk });
  },
  toast: (text) => {
    message.success(text);
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
