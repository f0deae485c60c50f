import 'element-ui/lib/theme-chalk/index.css';
import './look.css';

import ElementUI from 'element-ui';
import Vue from 'vue';

import { Lookup } from './miit-lookup.js';
import { Password } from './miit-password.js';
import { Sms } from './miit-sms.js';
import { PsbEntity } from './psb-entity.js';
import { PsbSite } from './psb-site.js';

/** Element UI on Vue 2: the ministry's and the public-security platform's pages, by hash route without reloading. */
Vue.use(ElementUI);
Vue.config.productionTip = false;

const MIIT = {
  '#/Integrated/index': { name: 'miit-sms', title: '短信核验', page: Sms },
  '#/Integrated/password': { name: 'miit-password', title: '找回备案密码', page: Password },
  '#/Integrated/recordQuery': { name: 'miit-lookup', title: '备案查询', page: Lookup },
};
const PSB = {
  '#/entity': { name: 'psb-entity', title: '申请主体', page: PsbEntity },
  '#/site': { name: 'psb-site', title: '新办网站申请', page: PsbSite },
};
const ROUTES = location.hostname === 'beian.mps.gov.cn' ? PSB : MIIT;

const counters = { submissions: 0, clicks: { next: 0, save: 0, submit: 0 } };

const app = new Vue({
  el: '#app',
  data: { routes: ROUTES, hash: location.hash in ROUTES ? location.hash : Object.keys(ROUTES)[0] },
  computed: {
    route() {
      return this.routes[this.hash];
    },
  },
  created() {
    window.addEventListener('hashchange', () => {
      if (location.hash in ROUTES) this.hash = location.hash;
    });
  },
  methods: {
    sent() {
      counters.clicks.submit += 1;
      counters.submissions += 1;
    },
    pressed() {
      counters.clicks.submit += 1;
    },
  },
  template: `
    <div>
      <header class="top"><a v-for="(r, hash) in routes" :key="hash" :href="hash" :class="{ on: r === route }">{{ r.title }}</a></header>
      <main class="page"><component :is="route.page" ref="page" @sent="sent" @refused="pressed"></component></main>
    </div>`,
});

window.__replica = {
  family: 'element',
  get page() {
    return app.route.name;
  },
  state: () => JSON.parse(JSON.stringify(app.$refs.page.form)),
  get submissions() {
    return counters.submissions;
  },
  get clicks() {
    return { ...counters.clicks };
  },
};
