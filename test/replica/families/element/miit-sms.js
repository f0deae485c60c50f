import { needed, sending } from './form.js';

/** SMS verification and, on a second tab, sending the SMS once more. */
export const Sms = {
  mixins: [sending],
  data: () => ({
    tab: 'verify',
    form: { code: '', mobile: '', idTail: '' },
    moved: false,
    rules: {
      code: needed('验证码不能为空！'),
      mobile: [{ pattern: /^1\d{10}$/, message: '手机号格式不正确！', trigger: 'blur' }],
      idTail: [{ pattern: /^[\dX（）]{6}$/, message: '请输入正确的证件号码!', trigger: 'blur' }],
    },
  }),
  methods: {
    upper(value) {
      this.form.idTail = value.toUpperCase();
    },
  },
  template: `
    <el-tabs v-model="tab">
      <el-tab-pane label="短信核验" name="verify">
        <el-form ref="form" :model="form" :rules="rules" label-width="140px">
          <el-form-item label="短信验证码" prop="code"><el-input v-model="form.code" placeholder="请输入短信验证码" maxlength="6"></el-input></el-form-item>
          <el-form-item label="手机号" prop="mobile"><el-input v-model="form.mobile" placeholder="请输入手机号" maxlength="11"></el-input></el-form-item>
          <el-form-item label="证件号码后6位" prop="idTail"><el-input :value="form.idTail" @input="upper" maxlength="6"></el-input></el-form-item>
          <el-form-item label="拼图验证"><div class="slider" @click="moved = true"><span :class="{ moved }"></span></div></el-form-item>
          <el-form-item><el-button type="primary" @click="send('提交成功')">提交</el-button></el-form-item>
        </el-form>
      </el-tab-pane>
      <el-tab-pane label="短信重发" name="resend">
        <el-form :model="form" label-width="140px">
          <el-form-item label="手机号"><el-input v-model="form.mobile" placeholder="请输入手机号"></el-input></el-form-item>
          <el-form-item label="证件号码后6位"><el-input v-model="form.idTail"></el-input></el-form-item>
          <el-form-item><el-button type="primary" @click="$message.error('暂无待短信核验的备案申请，无需重发短信')">提交</el-button></el-form-item>
        </el-form>
      </el-tab-pane>
    </el-tabs>`,
};
