import { useMemo, useState } from 'react';

import { Entity } from './entity.jsx';
import { EXAMPLE } from './example.mjs';
import { createOrder } from './order.mjs';
import { Product, productValues } from './product.jsx';
import { Upload } from './upload.jsx';
import { Verify, verifyValues } from './verify.jsx';
import { Website } from './website.jsx';
import { lists } from './options.mjs';
import { WORDING } from './wording.mjs';

const STEPS = ['verify-type', 'product', 'entity', 'website', 'upload', 'confirm'];

/**
 * The single-page container: steps swap in place, earlier ones stay in the document, hidden.
 * Address parameters of the replica alone: `step` opens a later step, `entityType=个人` the individual's variant.
 */
export function Container({ kit, family, system }) {
  const asked = useMemo(() => new URLSearchParams(location.search), []);
  const order = useMemo(() => createOrder(family), [family]);
  const say = WORDING[system];
  const [step, setStep] = useState(Math.max(0, STEPS.indexOf(asked.get('step'))));
  const [sites, setSites] = useState([0]);
  const [done, setDone] = useState(false);
  const opened = step > 0 && asked.has('step');
  const example = useMemo(
    () =>
      opened ? EXAMPLE[asked.get('entityType') === '个人' ? 'individual' : 'organization'] : {},
    [asked, opened],
  );
  order.step = STEPS[step];

  const state = order.state();
  const carried = {
    ...example,
    region: [state.region].flat().at(-1) ?? example.region,
    entityType: state.entityTypeText ?? example.entityType,
    certificateType: state.certificateTypeText ?? example.certificateType,
    certificateNumber: state.certificateNumber ?? example.certificateNumber,
    domain: state.domain ?? example.domain,
  };
  const individual = carried.entityType === '个人';
  const leaderName = state.leaderName ?? example.leaderName ?? '';
  const shared = { kit, order, say, initial: carried, individual, leaderName };

  const advance = async () => {
    const good = await Promise.all(current.map((name) => order.check(name)));
    if (good.every(Boolean)) setStep((now) => now + 1);
  };
  const current = STEPS[step] === 'website' ? sites.map((site) => `website${site}`) : [STEPS[step]];
  const buttons = {
    next: () => {
      order.clicks.next += 1;
      advance();
    },
    another: async () => {
      // Tencent's button repeats the block, up to ten; Alibaba's saves the website first.
      if (!say.addsOnly) order.clicks.save += 1;
      else if (sites.length === 10) return;
      const good = await Promise.all(current.map((name) => order.check(name)));
      if (good.every(Boolean)) setSites((now) => [...now, now.length]);
    },
    submit: () => {
      order.clicks.submit += 1;
      kit.confirm(say.next[5], () => {
        order.submissions += 1;
        setDone(true);
        kit.toast('提交成功');
      });
    },
  };

  const verifyInitial = verifyValues(example);
  const parts = [
    <StepForm
      key="v"
      name="verify-type"
      {...shared}
      initialValues={{ ...verifyInitial, region: kit.regionValue(example.region) }}
      of={Verify}
    />,
    <StepForm
      key="p"
      name="product"
      {...shared}
      initialValues={productValues(example)}
      of={Product}
    />,
    <StepForm key="e" name="entity" {...shared} initialValues={{}} of={Entity} />,
    sites.map((site, index) => (
      <StepForm
        key={site}
        name={`website${site}`}
        {...shared}
        index={index}
        initialValues={{
          domain: index === 0 ? carried.domain : undefined,
          preapproval: [String(lists.preapprovals.length)],
        }}
        of={Website}
      />
    )),
    <StepForm key="u" name="upload" {...shared} initialValues={{}} of={Upload} />,
    <Summary key="c" kit={kit} say={say} carried={carried} done={done} />,
  ];

  return (
    <kit.Page title={say.title}>
      <kit.Steps names={say.steps} current={step} />
      {parts.slice(0, step + 1).map((part, index) => (
        <div key={STEPS[index]} style={index === step ? undefined : { display: 'none' }}>
          {part}
        </div>
      ))}
      <div className="footer-bar">
        {step > 0 && !done ? <kit.Button onClick={() => setStep(step - 1)}>返回</kit.Button> : null}
        {STEPS[step] === 'website' ? (
          <kit.Button onClick={buttons.another}>{say.addWebsite}</kit.Button>
        ) : null}
        {done ? null : (
          <kit.Button primary onClick={step === 5 ? buttons.submit : buttons.next}>
            {say.next[step]}
          </kit.Button>
        )}
      </div>
    </kit.Page>
  );
}

function StepForm({ of: Step, name, initialValues, kit, order, ...rest }) {
  const form = kit.useForm(initialValues);
  const [values, setValues] = useState(initialValues);
  order.keep(name, form);
  return (
    <kit.Form form={form} onValues={setValues}>
      <Step
        kit={kit}
        order={order}
        form={form}
        values={{ ...values, ...form.values() }}
        {...rest}
      />
    </kit.Form>
  );
}

function Summary({ kit, say, carried, done }) {
  return (
    <kit.Section heading={done ? '备案初审' : say.steps[5]}>
      {kit.shown({ label: '订单类型', text: '首次备案' })}
      {kit.shown({ label: say['entity.region'], text: carried.region?.replaceAll('/', '') })}
      {kit.shown({ label: say['entity.type'], text: carried.entityType })}
      {kit.shown({ label: say['filing.domainToVerify'], text: carried.domain })}
    </kit.Section>
  );
}
