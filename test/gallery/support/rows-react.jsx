import React, { useReducer, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { publish } from './publish.js';

const EMPTY = { title: '', url: '', domains: [''] };
const pressed = { next: 0, save: 0 };

const Line = ({ label, children }) => (
  <div style={{ display: 'flex', margin: 12 }}>
    <label style={{ width: 120 }}>{label}</label>
    <div style={{ width: 420 }}>{children}</div>
  </div>
);

const changed = (list, at, value) => list.map((one, place) => (place === at ? value : one));
const without = (list, at) => list.filter((_, place) => place !== at);

/** Websites with their domains, keyed by place as hasty pages do: React keeps the boxes and moves what they show. */
function Sites({ Input, Button }) {
  const [sites, setSites] = useState([EMPTY]);
  const [, rerender] = useReducer((count) => count + 1, 0);
  publish(() => ({ sites, ...pressed }), rerender);
  const change = (at, part) => setSites((now) => changed(now, at, { ...now[at], ...part }));
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {sites.map(({ title, url, domains }, at) => (
        <section key={at}>
          <h3>填写网站信息</h3>
          {at > 0 && <Button onClick={() => setSites((now) => without(now, at))}>删除</Button>}
          <Line label="网站名称：">
            <Input value={title} onChange={(value) => change(at, { title: value })} />
          </Line>
          <Line label="已验证域名：">
            {domains.map((domain, place) => (
              <div key={place} style={{ display: 'flex' }}>
                <Input
                  value={domain}
                  onChange={(value) => change(at, { domains: changed(domains, place, value) })}
                />
                {place > 0 && (
                  <Button onClick={() => change(at, { domains: without(domains, place) })}>
                    删除
                  </Button>
                )}
              </div>
            ))}
            <Button onClick={() => change(at, { domains: [...domains, ''] })}>继续增加域名</Button>
          </Line>
          <Line label="网站首页URL：">
            <Input value={url} onChange={(value) => change(at, { url: value })} />
          </Line>
        </section>
      ))}
      <Button onClick={() => setSites((now) => [...now, EMPTY])}>+继续添加网站</Button>
      <Button onClick={() => (pressed.save += 1)}>保存，并继续添加网站</Button>
      <Button onClick={() => (pressed.next += 1)}>下一步，上传备案资料</Button>
    </form>
  );
}

/** Mounts the page with the boxes and buttons of a library; `Input` tells its value, `Button` its press. */
export const mountSites = (parts) =>
  createRoot(document.getElementById('root')).render(<Sites {...parts} />);
