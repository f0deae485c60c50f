import { sending } from './form.js';

const RESULT = {
  unitName: '杭州晴川信息技术有限公司',
  natureName: '企业',
  serviceLicence: '浙ICP备20009999号-1',
  domain: 'qingchuan.example',
  serviceName: '晴川信息',
  limitAccess: '否',
  updateRecordTime: '2024-05-06',
};

/** Public lookup: a term and a kind of record; the slider comes only after pressing search. */
export const Lookup = {
  mixins: [sending],
  data: () => ({ form: { type: '网站', query: '' }, asked: false, rows: [] }),
  methods: {
    ask() {
      if (this.form.query.trim() !== '') this.asked = true;
    },
    found() {
      this.asked = false;
      setTimeout(() => {
        this.rows = [RESULT];
      }, 300);
    },
  },
  template: `
    <div>
      <el-form :model="form" inline>
        <el-form-item label="备案类型"><el-radio-group v-model="form.type"><el-radio-button v-for="zh in lists.lookupTypes" :key="zh" :label="zh"></el-radio-button></el-radio-group></el-form-item>
        <el-form-item label="备案查询"><el-input v-model="form.query" placeholder="请输入域名" style="width: 320px"></el-input></el-form-item>
        <el-form-item><el-button type="primary" @click="ask">备案查询</el-button></el-form-item>
      </el-form>
      <el-dialog title="拼图验证" :visible.sync="asked" width="320px"><div class="slider" @click="found"><span></span></div></el-dialog>
      <el-table :data="rows" border empty-text="暂无数据">
        <el-table-column prop="unitName" label="主办单位名称"></el-table-column>
        <el-table-column prop="natureName" label="单位性质"></el-table-column>
        <el-table-column prop="serviceLicence" label="ICP备案/许可证号"></el-table-column>
        <el-table-column prop="domain" label="网站域名"></el-table-column>
        <el-table-column prop="serviceName" label="服务名称"></el-table-column>
        <el-table-column prop="limitAccess" label="是否限制接入"></el-table-column>
        <el-table-column prop="updateRecordTime" label="审核通过日期"></el-table-column>
      </el-table>
    </div>`,
};
