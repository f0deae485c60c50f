import { needed, regionProps, sending } from './form.js';

/** 申请主体: who opens the site, and the responsible person. */
export const PsbEntity = {
  mixins: [sending],
  data: () => ({
    regionProps,
    form: {
      nature: '',
      name: '',
      certificateType: '',
      certificateNumber: '',
      legalRepresentative: '',
      office: '',
      personName: '',
      idType: '',
      idNumber: '',
      validity: null,
      longTerm: false,
      mobile: '',
      landline: '',
      email: '',
      residence: [],
      street: '',
    },
    rules: {
      nature: needed('请选择主办单位性质', 'change'),
      certificateType: needed('请正确选择主办单位证件类型', 'change'),
      certificateNumber: needed('请填写正确的主办单位证件号'),
      legalRepresentative: needed('请填写正确的法定代表人姓名'),
      mobile: [
        {
          required: true,
          pattern: /^1\d{10}$/,
          message: '请填写真实的11位手机号码',
          trigger: 'blur',
        },
      ],
      validity: needed('请填写证件有效期限结束日期', 'change'),
    },
  }),
  computed: {
    certificates() {
      return this.form.nature === '单位'
        ? this.lists.certificateTypes['企业']
        : this.lists.certificateTypes['个人'];
    },
  },
  template: `
    <el-form ref="form" :model="form" :rules="rules" label-width="170px">
      <h3>开办主体</h3>
      <el-form-item label="开办主体性质" prop="nature"><el-radio-group v-model="form.nature"><el-radio v-for="zh in lists.psb.entityTypes" :key="zh" :label="zh"></el-radio></el-radio-group></el-form-item>
      <template v-if="form.nature !== '个人'">
        <el-form-item label="主办单位名称" prop="name" required><el-input v-model="form.name"></el-input></el-form-item>
        <el-form-item label="主办单位证件类型" prop="certificateType"><el-select v-model="form.certificateType" :disabled="!form.nature" placeholder="请选择"><el-option v-for="(zh, i) in certificates" :key="zh" :label="zh" :value="i + 1"></el-option></el-select></el-form-item>
        <el-form-item label="主办单位证件号" prop="certificateNumber"><el-input v-model="form.certificateNumber" placeholder="证件号应与证件类型相对应"></el-input></el-form-item>
        <el-form-item label="法定代表人姓名" prop="legalRepresentative"><el-input v-model="form.legalRepresentative" placeholder="应与主办单位证件保持一致"></el-input></el-form-item>
        <el-form-item label="单位办公地址"><el-input v-model="form.office"></el-input></el-form-item>
      </template>
      <h3>负责人</h3>
      <el-form-item label="负责人姓名" required><el-input v-model="form.personName"></el-input></el-form-item>
      <el-form-item label="负责人证件类型" required><el-select v-model="form.idType" placeholder="请选择证件类型"><el-option v-for="(zh, i) in lists.idTypes" :key="zh" :label="zh" :value="i + 1"></el-option></el-select></el-form-item>
      <el-form-item label="负责人证件号码" required><el-input v-model="form.idNumber" :disabled="!form.idType"></el-input></el-form-item>
      <el-form-item label="证件有效期" prop="validity"><el-date-picker v-model="form.validity" type="daterange" value-format="yyyy-MM-dd" :disabled="form.longTerm"></el-date-picker> <el-checkbox v-model="form.longTerm">长期有效</el-checkbox></el-form-item>
      <el-form-item label="负责人常住地址" required><el-cascader v-model="form.residence" :props="regionProps" placeholder="请选择"></el-cascader><el-input v-model="form.street" placeholder="详细地址应精确到门牌号"></el-input></el-form-item>
      <el-form-item label="手机号码" prop="mobile"><el-input v-model="form.mobile"><template slot="prepend">+86</template></el-input></el-form-item>
      <el-form-item label="办公室电话"><el-input v-model="form.landline"></el-input></el-form-item>
      <el-form-item label="负责人邮箱" required><el-input v-model="form.email"></el-input></el-form-item>
      <el-form-item v-for="zh in ['负责人证件(正面)', '负责人证件(反面)', '负责人证件(手持)']" :key="zh" :label="zh" required><el-upload action="#" :auto-upload="false" :limit="1" accept="image/jpeg,image/png"><el-button size="small">上传</el-button></el-upload></el-form-item>
      <el-form-item><el-button type="primary" @click="send('提交成功')">提交审核</el-button></el-form-item>
    </el-form>`,
};
