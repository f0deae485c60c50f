import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'test/markup/portals';

/** One label of a page as a portal words it, and the field that it asks for. */
export interface Worded {
  label: string;
  control: string;
  options: string[];
  /** Null where it asks for none of ours; several with `/` between where each of them is right, `-` where nothing is too. */
  key: string | null;
  /** Whether the source leaves open what is asked, so that no reading of it counts. */
  isOpen: boolean;
  name: string;
}

/** One page of a portal: its title, how it is laid out, and its headings and labels in their order. */
export interface PortalPage {
  file: string;
  title: string;
  layout: string;
  rows: (Worded | { heading: string } | { note: string })[];
}

/**
 * The pages in `portals/*.txt`, whose first line says where they are from. A page begins with `== title | layout`; `# ` begins a heading, `> ` another text, and
 * every other line is `label | control | field`, where the control may name its options after a colon. A line after `; ` says
 * where the words are from.
 */
export function portalPages(): PortalPage[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap((file) =>
      pagesOf(file.replace('.txt', ''), readFileSync(`${FOLDER}/${file}`, 'utf8')),
    );
}

export function pagesOf(file: string, text: string): PortalPage[] {
  const pages: PortalPage[] = [];
  for (const line of text.split('\n')) {
    const page = pages.at(-1);
    if (line.startsWith('== ')) {
      const [title = '', layout = ''] = line.slice(3).split(' | ');
      pages.push({ file, title, layout, rows: [] });
    } else if (page && line.trim() && !line.startsWith(';'))
      page.rows.push(rowOf(line, page.rows.length));
  }
  return pages;
}

function rowOf(line: string, at: number): PortalPage['rows'][number] {
  if (line.startsWith('# ')) return { heading: line.slice(2) };
  if (line.startsWith('> ')) return { note: line.slice(2) };
  const [label = '', control = '', key = ''] = line.split(' | ');
  const [kind = '', options = ''] = control.split(':');
  return {
    label,
    control: kind,
    options: options ? options.split(',') : [],
    key: key === '-' || key === '~' ? null : key,
    isOpen: key === '~',
    name: `c${at}`,
  };
}

const star = '<span style="color:red">*</span>';

/** The layouts: what a heading and a row look like. */
const LAYOUTS: Record<
  string,
  { heading: (text: string) => string; row: (row: Worded) => string; around?: [string, string] }
> = {
  label: {
    heading: (text) => `<h3>${text}</h3>`,
    row: (row) => `<div><label>${row.label}</label>${control(row)}</div>`,
  },
  weui: {
    heading: (text) => `<div class="weui_cells_title">${text}</div>`,
    row: (row) =>
      `<div class="weui_cell"><div class="weui_cell_hd"><label class="weui_label">${row.label} ${star}</label></div></div>
      <div class="demo"><div class="weui_cell_bd">${control(row)}</div></div>`,
  },
  muse: {
    heading: (text) => `<h3>${text}</h3>`,
    row: (row) =>
      row.control === 'upload'
        ? `<div class="mu-text-field has-label"><div class="mu-text-field-content"><div class="mu-text-field-label float">${row.label}</div><div class="mu-text-field-hint show">${row.label}</div><input class="mu-text-field-input" name="${row.name}"></div></div><button class="mu-raised-button">上传</button>`
        : `<div class="mu-text-field has-label"><div class="mu-text-field-content"><div class="mu-text-field-label float">${row.label}</div><div class="mu-text-field-hint show">请输入${row.label}</div>${control(row)}</div></div>`,
  },
  td: {
    heading: (text) => `<h1 class="caption">${text}</h1>`,
    row: (row) =>
      `<table class="list"><tr><td class="right" width="25%"><font color="red">*</font>${row.label}</td><td><label class="box"><span>${control(row)}</span></label></td></tr></table>`,
  },
  grid: {
    heading: (text) => `<tr><td colspan="3"><b>${text}</b></td></tr>`,
    row: (row) =>
      `<tr><td align="right"><span lang="zh-cn">${row.label}</span></td><td>${control(row)}</td><td><span>*</span></td></tr>`,
    around: ['<table width="90%">', '</table>'],
  },
  el: {
    heading: (text) =>
      `<div class="el-divider"><div class="el-divider__text is-left">${text}</div></div>`,
    row: (row) =>
      `<div class="el-form-item is-required"><label class="el-form-item__label" style="width:180px">${row.label}</label><div class="el-form-item__content">${elementControl(row)}</div></div>`,
  },
  iview: {
    heading: (text) => `<h3>${text}</h3>`,
    row: (row) =>
      `<div class="ivu-form-item ivu-form-item-required"><label class="ivu-form-item-label">${row.label}</label><div class="ivu-form-item-content">${iviewControl(row)}</div></div>`,
  },
  paragraph: {
    heading: (text) =>
      `<div class="ivu-modal-header"><div class="ivu-modal-header-inner">${text}</div></div>`,
    row: (row) =>
      `<div class="ivu-form-item"><div class="ivu-form-item-content"><p style="margin:10px">${row.label}</p>${iviewControl(row)}</div></div>`,
  },
  dd: {
    heading: (text) => `<dt class="clearfix">${text}</dt>`,
    row: (row) =>
      `<dd class="clearfix"><label>${row.label}:</label>${control(row)}<div></div></dd>`,
    around: ['<dl>', '</dl>'],
  },
  item: {
    heading: (text) => `<div class="legend"><span>${text}</span></div>`,
    row: (row) =>
      `<div class="item"><div class="item-label"><label>${row.label}:</label><span class="red">*</span></div><div class="item-ctrl">${control(row)}<span class="u-popover hidden" style="display:none">请输入${row.label}</span></div></div>`,
  },
  lines: {
    heading: (text) => `<p><b>${text}</b></p>`,
    row: (row) => `${row.label}：${control(row)}<br>`,
    around: ['<form>', '</form>'],
  },
  span: {
    heading: (text) => `<div class="title">${text}</div>`,
    row: (row) =>
      `<div class="row"><span class="name">${row.label}：</span><span class="val">${control(row)}</span></div>`,
  },
  layui: {
    heading: (text) =>
      `<fieldset class="layui-elem-field layui-field-title"><legend>${text}</legend></fieldset>`,
    row: (row) =>
      `<div class="layui-form-item"><label class="layui-form-label">${row.label}</label><div class="layui-input-block">${control(row)}</div></div>`,
  },
  ant: {
    heading: (text) =>
      `<div class="ant-card-head"><div class="ant-card-head-title">${text}</div></div>`,
    row: (row) =>
      `<div class="ant-row ant-form-item"><div class="ant-col ant-form-item-label"><label class="ant-form-item-required" title="${row.label}">${row.label}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content">${control(row)}</div></div></div></div>`,
  },
  bootstrap: {
    heading: (text) => `<div class="panel-heading"><h3 class="panel-title">${text}</h3></div>`,
    row: (row) =>
      `<div class="form-group"><label class="col-sm-2 control-label">${row.label}<i>*</i></label><div class="col-sm-8">${control(row)}<p class="help-block"></p></div></div>`,
  },
  vant: {
    heading: (text) => `<div class="van-cell-group__title">${text}</div>`,
    row: (row) =>
      `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><span>${row.label}</span></div><div class="van-cell__value van-field__value"><div class="van-field__body">${control(row)}</div></div></div>`,
  },
  uni: {
    heading: (text) => `<uni-view class="title">${text}</uni-view>`,
    row: (row) =>
      `<uni-view class="cell"><uni-view class="name"><uni-text><span>${row.label}</span></uni-text></uni-view><uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">请输入</div>${control(row)}</div></uni-input></uni-view>`,
  },
  shown: {
    heading: (text) => `<h2>${text}</h2>`,
    row: (row) => `<li>${row.label}：${row.options[0] ?? '——'}</li>`,
  },
  described: {
    heading: (text) => `<h4 class="title">${text}</h4>`,
    row: (row) =>
      `<div class="el-form-item"><label class="el-form-item__label">${row.label}:</label><div class="el-form-item__content"><span>${row.options[0] ?? '——'}</span></div></div>`,
  },
  pairs: {
    heading: (text) => `<tr><th colspan="2">${text}</th></tr>`,
    row: (row) => `<tr><td class="t">${row.label}</td><td>${row.options[0] ?? '——'}</td></tr>`,
    around: ['<table>', '</table>'],
  },
  search: {
    heading: (text) => `<h3>${text}</h3>`,
    row: (row) =>
      `<tr><td align="right" class="tdBak">${row.label}</td><td>${control(row)}</td></tr>`,
    around: [
      '<form><table><tr><td><input type="submit" value="查询"></td><td><input type="button" value="增加"></td><td><input type="button" value="导出Excel"></td></tr></table><table>',
      '</table></form>',
    ],
  },
  picture: {
    heading: (text) => `<h2>${text}</h2>`,
    row: (row) =>
      `<div class="upload"><div class="uploadTitle"><p>${row.label}</p><div class="item"><div class="ivu-upload ivu-upload-drag"><input type="file" class="ivu-upload-input" style="display:none" name="${row.name}"><div><div>暂无图片</div><button>上传</button></div></div><div class="item-img"><img src="a.png"><p>示例图</p></div></div></div></div>`,
  },
};

function control({ control: kind, options, name }: Worded): string {
  if (kind === 'select')
    return `<select name="${name}">${(options.length > 0 ? options : ['请选择']).map((option) => `<option>${option}</option>`).join('')}</select>`;
  if (kind === 'radio' || kind === 'checkbox')
    return options
      .map((option) => `<label><input type="${kind}" name="${name}"> ${option}</label>`)
      .join(' ');
  if (kind === 'textarea') return `<textarea name="${name}"></textarea>`;
  if (kind === 'upload') return `<input type="file" name="${name}">`;
  if (kind === 'date') return `<input type="date" name="${name}">`;
  if (kind === 'region')
    return ['省', '市', '区']
      .map(
        (place, at) => `<select name="${name}${at || ''}"><option>请选择${place}</option></select>`,
      )
      .join(' ');
  return `<input type="text" name="${name}">`;
}

const elementControl = (row: Worded): string =>
  row.control === 'select'
    ? `<div class="el-select"><div class="el-input el-input--suffix"><input type="text" readonly autocomplete="off" placeholder="请选择" class="el-input__inner" name="${row.name}"></div></div>`
    : row.control === 'upload'
      ? `<div class="el-upload"><button class="el-button">点击上传</button><input type="file" name="${row.name}" class="el-upload__input" style="display:none"></div>`
      : `<div class="el-input">${control(row).replace('type="text"', 'type="text" class="el-input__inner"')}</div>`;

const iviewControl = (row: Worded): string =>
  row.control === 'select'
    ? `<div class="ivu-select"><div class="ivu-select-selection"><input type="hidden" value=""><div><span class="ivu-select-placeholder">请选择</span></div></div></div>`.replace(
        '<div class="ivu-select">',
        `<div class="ivu-select" name="${row.name}">`,
      )
    : `<div class="ivu-input-wrapper">${control(row).replace('type="text"', 'type="text" class="ivu-input"')}</div>`;

/** The page as its portal would build it. */
export function markupOf({ layout, rows, title }: PortalPage): string {
  const shape = LAYOUTS[layout];
  if (!shape) throw new Error(`There is no layout ${layout} (${title}).`);
  const [before, after] = shape.around ?? ['', ''];
  const inside = rows.map((row) =>
    'heading' in row
      ? shape.heading(row.heading)
      : 'note' in row
        ? `<p>${row.note}</p>`
        : shape.row(row),
  );
  return before + inside.join('\n') + after;
}
