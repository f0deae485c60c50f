import { personRows } from './person.jsx';
import { coded, lists } from './options.mjs';

const NONE = '以上都不涉及';

/** One website of step 4 with its administrator; the block repeats, every time with the same labels. */
export function Website({ kit, order, say, values, individual, leaderName, index }) {
  order.offer('serviceContent', coded(lists.serviceContents));
  order.offer('serviceType', coded(lists.serviceTypes));
  order.offer('languages', coded(lists.languages));
  order.offer('preapproval', coded(lists.preapprovals));
  const administrators = [
    { label: say['admin.same'] ?? leaderName, value: 'leader' },
    { label: say.headings.newAdmin, value: 'new' },
  ];
  order.offer('adminChoice', administrators);
  return (
    <>
      <kit.Section heading={index === 0 ? say.steps[3] : `${say.steps[3]} ${index + 1}`}>
        {kit.row({
          label: say['website.domains'],
          name: 'domain',
          required: false,
          control: kit.text({ disabled: index === 0, placeholder: '请输入域名' }),
        })}
        {kit.row({
          label: say['website.name'],
          name: 'websiteName',
          message: '网站名称不能为空!',
          check: { pattern: /^.{3,}$/, message: '网站名称要求三个字以上！' },
          control: kit.text({ placeholder: '请输入内容' }),
        })}
        {kit.row({
          label: say['website.homeUrl'],
          name: 'homeUrl',
          message: '网站首页URL不能为空!',
          control: kit.text({
            before: 'http://',
            placeholder: '可输入多个，以;分开，或者换行填写，不要加http://',
          }),
        })}
        {say['website.serviceType']
          ? kit.row({
              label: say['website.serviceType'],
              name: 'serviceType',
              message: '请检查相应的下拉选择框是否进行选择！',
              control: kit.select({ options: coded(lists.serviceTypes), placeholder: '请选择' }),
            })
          : null}
        {kit.row({
          label: say['website.serviceContent'],
          name: 'serviceContent',
          message: '请检查相应的下拉选择框是否进行选择！',
          control: kit.select({ options: coded(lists.serviceContents), placeholder: '请选择' }),
        })}
        {say['website.languages']
          ? kit.row({
              label: say['website.languages'],
              name: 'languages',
              control: kit.select({
                options: coded(lists.languages),
                multiple: true,
                placeholder: '请选择',
              }),
            })
          : null}
        {kit.row({
          label: say['website.preapproval'],
          name: 'preapproval',
          required: false,
          control: kit.checks({ options: coded(lists.preapprovals) }),
        })}
        {(values.preapproval ?? []).some((code) => lists.preapprovals[code - 1] !== NONE)
          ? kit.row({ label: '审批号', name: 'preapprovalNumber', control: kit.text({}) })
          : null}
        {say['website.contentDescription']
          ? kit.row({
              label: say['website.contentDescription'],
              name: 'contentDescription',
              required: false,
              control: kit.area({ placeholder: '请输入内容' }),
            })
          : null}
        {kit.row({
          label: say['website.remark'],
          name: 'websiteRemark',
          required: false,
          control: kit.area({ placeholder: '请输入备注' }),
        })}
      </kit.Section>
      <kit.Section heading={say.headings.admin}>
        {individual
          ? kit.shown({ label: say.admin.name ?? say.leader.name, text: leaderName })
          : kit.row({
              label: '网站负责人信息',
              name: 'adminChoice',
              control: kit.radios({ options: administrators }),
            })}
        {values.adminChoice === 'new'
          ? personRows({
              kit,
              order,
              labels: { name: '负责人姓名', ...say.admin },
              prefix: 'admin',
              values,
            })
          : null}
      </kit.Section>
    </>
  );
}
