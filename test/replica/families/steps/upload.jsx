import { late } from './options.mjs';

/** Step 5: pictures; the identity check itself happens on a phone. */
export function Upload({ kit, say, individual }) {
  return (
    <kit.Section heading={say.steps[4]}>
      {Object.entries(say.uploads)
        .filter(([name]) => !(individual && ['adminId', 'entityCertificate'].includes(name)))
        .map(([name, label]) =>
          name === 'liveness'
            ? kit.shown({ label, text: <QrCode /> })
            : kit.row({
                label,
                name,
                required: !['domainCertificate', 'authorizationLetter'].includes(name),
                message: '检测到您上传的资料不完整，请继续上传资料',
                control: kit.files({ send: () => late(undefined, 300), refuse: refused }),
                link: name === 'commitment' ? '下载承诺书' : '查看样例图',
              }),
        )}
    </kit.Section>
  );
}

/** What the page says against a file, null when it takes it. */
function refused(file) {
  if (!/\.(jpe?g|png)$/i.test(file.name)) return '您需要上传jpg格式的文件！';
  if (file.size > 4 * 1024 * 1024) return '您上传的文件过大(限制最大为4M)';
  return null;
}

function QrCode() {
  const squares = Array.from({ length: 441 }, (_, index) => index).filter(
    (index) => (index * 7919 + (index % 21) * 104729) % 5 < 2,
  );
  return (
    <span>
      <svg width="84" height="84" viewBox="0 0 21 21" role="img" aria-label="使用阿里云 app 上传">
        {squares.map((index) => (
          <rect key={index} x={index % 21} y={Math.floor(index / 21)} width="1" height="1" />
        ))}
      </svg>
      <br />
      使用阿里云 app 上传
    </span>
  );
}
