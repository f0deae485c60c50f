import { needed, sending } from './form.js';

export const Password = {
  mixins: [sending],
  data: () => ({
    form: { filingNumber: '', certificateType: '', certificateNumber: '', mobile: '' },
    rules: {
      filingNumber: needed('请输入主体备案号'),
      certificateType: needed('请选择主办单位证件类型', 'change'),
      certificateNumber: needed('请输入正确的证件号码!'),
      mobile: [{ pattern: /^1\d{10}$/, message: '手机号格式不正确！', trigger: 'blur' }],
    },
  }),
  template: `
    <el-form ref="form" :model="form" :rules="rules" label-width="140px">
      <h3>找回备案密码</h3>
      <el-form-item label="备案/许可证号：" prop="filingNumber"><el-input v-model="form.filingNumber"></el-input></el-form-item>
      <el-form-item label="证件类型：" prop="certificateType">
        <el-select v-model="form.certificateType" placeholder="请选择"><el-option v-for="(zh, i) in lists.idTypes" :key="zh" :label="zh" :value="i + 1"></el-option></el-select>
      </el-form-item>
      <el-form-item label="证件号码：" prop="certificateNumber"><el-input v-model="form.certificateNumber"></el-input></el-form-item>
      <el-form-item label="手机号码：" prop="mobile"><el-input v-model="form.mobile"></el-input></el-form-item>
      <el-form-item><el-button type="primary" @click="send('操作成功！')">提交</el-button></el-form-item>
    </el-form>`,
};
