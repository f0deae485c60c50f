import { needed, regionProps, sending } from './form.js';

const PROVIDERS = [
  '阿里云计算有限公司',
  '腾讯云计算（北京）有限责任公司',
  '华为云计算技术有限公司',
];

/** 新办网站申请: the site, its provider and registrar, its services, and who answers for it. */
export const PsbSite = {
  mixins: [sending],
  data: () => ({
    regionProps,
    asking: '',
    PROVIDERS,
    form: {
      name: '',
      hasIcp: '',
      icpNumber: '',
      openDate: '',
      domain: '',
      hasTopDomain: '',
      ip: '',
      provider: '',
      providerRegion: [],
      accessMethod: '',
      registrar: '',
      registrarRegion: [],
      techSupport: '',
      nature: '',
      services: [],
      interactive: '',
      goods: [],
      prelicence: [],
      languages: [],
      sameOfficer: false,
      officer: '',
      sameContact: false,
      contact: '',
      serverAddress: '',
      policeCode: '',
    },
    rules: {
      name: needed('网站名称不能为空!'),
      domain: needed('请填写域名'),
      nature: needed('请检查相应的下拉选择框是否进行选择！', 'change'),
    },
  }),
  template: `
    <el-form ref="form" :model="form" :rules="rules" label-width="230px">
      <h3>新办网站申请</h3>
      <el-form-item label="网站名称" prop="name"><el-input v-model="form.name"></el-input></el-form-item>
      <el-form-item label="是否有工信部备案号" required><el-select v-model="form.hasIcp" placeholder="请选择"><el-option label="是" value="1"></el-option><el-option label="否" value="0"></el-option></el-select></el-form-item>
      <el-form-item v-if="form.hasIcp !== '0'" label="工信部备案号"><el-input v-model="form.icpNumber" :disabled="form.hasIcp === ''"></el-input></el-form-item>
      <el-form-item label="网站开通日期" required><el-date-picker v-model="form.openDate" type="date" value-format="yyyy-MM-dd"></el-date-picker></el-form-item>
      <el-form-item label="主域名" prop="domain"><el-input v-model="form.domain"><template slot="prepend">www.</template></el-input></el-form-item>
      <el-form-item label="是否有独立一级域名"><el-radio-group v-model="form.hasTopDomain"><el-radio label="是"></el-radio><el-radio label="否"></el-radio></el-radio-group></el-form-item>
      <el-form-item label="域名证书" required><el-upload action="#" :auto-upload="false" :limit="1"><el-button size="small">上传</el-button></el-upload></el-form-item>
      <el-form-item label="IP" required><el-input v-model="form.ip"></el-input></el-form-item>
      <el-form-item label="网络接入服务商名称" required><el-input v-model="form.provider" readonly><el-button slot="append" @click="asking = 'provider'">查询网络接入服务商</el-button></el-input></el-form-item>
      <el-form-item label="接入商所属区域" required><el-cascader v-model="form.providerRegion" :props="regionProps" placeholder="请选择"></el-cascader></el-form-item>
      <el-form-item label="网站接入方式" required><el-select v-model="form.accessMethod" placeholder="请选择"><el-option v-for="(zh, i) in lists.accessModes" :key="zh" :label="zh" :value="i + 1"></el-option></el-select></el-form-item>
      <el-form-item label="域名注册服务商名称" required><el-input v-model="form.registrar" readonly @click.native="asking = 'registrar'"></el-input></el-form-item>
      <el-form-item label="域名注册服务商所属区域" required><el-cascader v-model="form.registrarRegion" :props="regionProps" placeholder="请选择"></el-cascader></el-form-item>
      <el-form-item label="技术支持服务商信息"><el-input v-model="form.techSupport"></el-input></el-form-item>
      <el-form-item label="网站性质" prop="nature"><el-radio-group v-model="form.nature"><el-radio v-for="zh in lists.psb.nature" :key="zh" :label="zh"></el-radio></el-radio-group></el-form-item>
      <el-form-item label="服务类型" required><el-checkbox-group v-model="form.services"><el-checkbox v-for="zh in lists.psb.serviceTypes" :key="zh" :label="zh"></el-checkbox></el-checkbox-group></el-form-item>
      <el-form-item label="是否提供互联网交互服务" required><el-radio-group v-model="form.interactive"><el-radio label="是"></el-radio><el-radio label="否"></el-radio></el-radio-group></el-form-item>
      <el-form-item label="是否提供涉及管制物品信息发布服务"><el-checkbox-group v-model="form.goods"><el-checkbox v-for="zh in lists.psb.controlledGoods" :key="zh" :label="zh"></el-checkbox></el-checkbox-group></el-form-item>
      <el-form-item label="相关前置许可"><el-checkbox-group v-model="form.prelicence"><el-checkbox v-for="zh in lists.psb.prelicences" :key="zh" :label="zh"></el-checkbox></el-checkbox-group></el-form-item>
      <el-form-item label="网站语种" required><el-checkbox-group v-model="form.languages"><el-checkbox v-for="zh in lists.psb.languages" :key="zh" :label="zh"></el-checkbox></el-checkbox-group></el-form-item>
      <el-form-item label="网站安全负责人信息"><el-checkbox v-model="form.sameOfficer">同主体负责人信息</el-checkbox></el-form-item>
      <el-form-item label="网站应急联络人"><el-checkbox v-model="form.sameContact">同主体负责人信息</el-checkbox></el-form-item>
      <el-form-item label="网站服务器存放物理地址"><el-input v-model="form.serverAddress"></el-input></el-form-item>
      <el-form-item label="服务器所在地网安部门代码"><el-input v-model="form.policeCode"></el-input></el-form-item>
      <el-form-item><el-button type="primary" @click="send('提交成功')">提交审核</el-button></el-form-item>
      <el-dialog title="查询网络接入服务商" :visible="asking !== ''" @close="asking = ''" width="480px">
        <el-table :data="PROVIDERS.map((name) => ({ name }))"><el-table-column prop="name" label="名称"></el-table-column><el-table-column><template slot-scope="row"><el-button size="mini" @click="form[asking] = row.row.name; asking = ''">确定</el-button></template></el-table-column></el-table>
      </el-dialog>
    </el-form>`,
};
