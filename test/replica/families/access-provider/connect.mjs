import { lists } from '../aliyun-2019/lists.mjs';
import { boxes, frame, line, text } from './layout.mjs';

export function connect() {
  return frame(
    'connect',
    `<form name="connect" onsubmit="return false">
${line('网站接入方式', boxes('accessMode', lists.accessModes))}
${line('服务器放置地', boxes('serverProvince', ['北京市', '上海市', '浙江省', '广东省', '四川省']))}
${line('网站IP地址', text('ip'))}
</form>`,
  );
}
