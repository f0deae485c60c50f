import { publish } from './publish.js';

const empty = () => ({ title: '', url: '', domains: [''] });

/** What both versions of Vue hold and do; `redraw` draws the page again. */
export function startSites(make, redraw) {
  const state = make({ sites: [empty()] });
  const pressed = { next: 0, save: 0 };
  publish(
    () => ({ sites: state.sites, ...pressed }),
    () => redraw(),
  );
  return {
    state,
    addSite: () => state.sites.push(empty()),
    press: (name) => () => {
      pressed[name] += 1;
    },
  };
}

/**
 * The form, written once: `input(object, key)`, `button(text, press)`, `item(label, content)` and `box(content)` make
 * the library's parts. Rows are keyed by place, as `v-for` with an index does.
 */
export const drawSites = ({ state, addSite, press }, { input, button, item, box }) => [
  ...state.sites.map((site, at) =>
    box([
      box('填写网站信息'),
      ...(at > 0 ? [button('删除', () => state.sites.splice(at, 1))] : []),
      item('网站名称', [input(site, 'title')]),
      item('已验证域名', [
        ...site.domains.map((_, place) =>
          box([
            input(site.domains, place),
            ...(place > 0 ? [button('删除', () => site.domains.splice(place, 1))] : []),
          ]),
        ),
        button('继续增加域名', () => site.domains.push('')),
      ]),
      item('网站首页URL', [input(site, 'url')]),
    ]),
  ),
  button('+继续添加网站', addSite),
  button('保存，并继续添加网站', press('save')),
  button('下一步，上传备案资料', press('next')),
];
