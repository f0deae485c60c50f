/* The family's common script, in the manner of its time: globals, no modules. The order lives in sessionStorage. */
var KEY = 'order-in-progress';
var form = document.forms[0];

var EXAMPLE = {
  企业: {
    region: '浙江省杭州市西湖区',
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    entityTypeText: '企业',
    certificateTypeText: '营业执照（个人或企业）',
    certificateNumber: '91330106MA2H0QX91L',
    domain: 'qingchuan.example',
    filingType: '首次备案',
    productTypeText: 'ECS',
    serviceCode: '3f8d6c1e-5b0a-4d7e-9c21-7a64b0e2d915',
    entityName: '杭州晴川信息技术有限公司',
    leaderName: '林望舒',
    leaderEmergency: '13900001112',
  },
  个人: {
    region: '江苏省南京市玄武区',
    province: '江苏省',
    city: '南京市',
    district: '玄武区',
    entityTypeText: '个人',
    certificateTypeText: '居民身份证',
    certificateNumber: '320102199003078515',
    domain: 'guyanlin.example',
    filingType: '首次备案',
    productTypeText: '云虚拟主机',
    serviceCode: '9a1be7d0-20c5-4f38-8f66-0d3c58e1b47a',
    entityName: '顾砚林',
    leaderName: '顾砚林',
    leaderEmergency: '13900002223',
  },
};

function order() {
  var stored = sessionStorage.getItem(KEY);
  if (stored) return JSON.parse(stored);
  var individual = new URLSearchParams(location.search).get('entityType') === '个人';
  var carried =
    document.body.dataset.page === 'verify-type' ? {} : EXAMPLE[individual ? '个人' : '企业'];
  return {
    values: Object.assign({}, carried),
    websites: [],
    submissions: 0,
    clicks: { next: 0, save: 0, submit: 0 },
  };
}

function keep(change) {
  var now = order();
  change(now);
  sessionStorage.setItem(KEY, JSON.stringify(now));
}

/* What the form would send: names to values, lists where a name repeats, chosen text of selects beside their code. */
function formValues() {
  var values = {};
  if (!form) return values;
  Array.prototype.forEach.call(form.elements, function (el) {
    if (!el.name || el.disabled) return;
    if (el.type === 'checkbox' || el.type === 'radio') {
      if (!el.checked) return;
      if (el.type === 'radio') values[el.name] = el.value;
      else (values[el.name] = values[el.name] || []).push(el.value);
    } else if (el.type === 'file') {
      values[el.name] = Array.prototype.map.call(el.files, function (file) {
        return file.name;
      });
    } else if (el.type !== 'button') {
      values[el.name] = el.value;
      if (el.tagName === 'SELECT')
        values[el.name + 'Text'] = el.value === '' ? '' : el.options[el.selectedIndex].text;
    }
  });
  return values;
}

function count(what) {
  keep(function (now) {
    now.clicks[what] += 1;
  });
}

function showError(el, message) {
  var err = el.closest('td').querySelector('.err');
  err.textContent = message;
  el.classList.toggle('bad', message !== '');
}

/* Checks on leaving a control, as these pages do; returns whether all of them are content. */
function checkOnBlur(checks) {
  Object.keys(checks).forEach(function (name) {
    var el = form.elements.namedItem(name);
    if (!el || !el.addEventListener) return;
    el.addEventListener(el.tagName === 'SELECT' ? 'change' : 'blur', function () {
      showError(el, checks[name](el.value, el));
    });
  });
  return function () {
    var good = true;
    Object.keys(checks).forEach(function (name) {
      var el = form.elements.namedItem(name);
      if (!el || !el.closest || el.disabled || el.closest('[hidden]')) return;
      var message = checks[name](el.value, el);
      showError(el, message);
      if (message) good = false;
    });
    return good;
  };
}

function needed(message) {
  return function (value) {
    return value.trim() === '' ? message : '';
  };
}

function go(address) {
  location.href =
    address +
    (order().values.entityTypeText === '个人' ? '?entityType=' + encodeURIComponent('个人') : '');
}

function on(id, handler) {
  var el = document.getElementById(id);
  if (el) el.addEventListener('click', handler);
}

/* A dialog of the page's own; `then` runs after 确定. */
function dialog(text, then, withBack) {
  var mask = document.createElement('div');
  mask.className = 'mask';
  var box = document.createElement('div');
  box.className = 'dlg';
  box.innerHTML = '<h4>提示</h4><p></p><div></div>';
  box.querySelector('p').textContent = text;
  function add(label, run) {
    var b = document.createElement('input');
    b.type = 'button';
    b.className = label === '确定' ? 'btn' : 'btn plain';
    b.value = label;
    b.onclick = function () {
      mask.remove();
      box.remove();
      if (run) run();
    };
    box.querySelector('div').appendChild(b);
  }
  if (withBack) add('返回');
  add('确定', then);
  document.body.appendChild(mask);
  document.body.appendChild(box);
}

/* Persons are asked for with the same checks, whoever they are. */
function personChecks(prefix) {
  var checks = {};
  checks[prefix + 'Name'] = needed('负责人姓名不能为空！');
  checks[prefix + 'IdType'] = needed('负责人证件类型必须选择！');
  checks[prefix + 'IdNumber'] = needed('负责人证件号码不能为空！');
  checks[prefix + 'Mobile'] = function (value, el) {
    el.value = value.replace(/\D/g, '').slice(0, 11);
    if (el.value === '') return '联系方式1不能为空！';
    return /^1\d{10}$/.test(el.value) ? '' : '请输入正确的联系方式1！';
  };
  checks[prefix + 'Emergency'] = function (value) {
    return /^1\d{10}$/.test(value) ? '' : '请输入正确格式的手机号！';
  };
  checks[prefix + 'Email'] = function (value) {
    if (value.trim() === '') return '邮件地址不能为空！';
    return /^\S+@\S+\.\S+$/.test(value) ? '' : '请输入正确的邮件地址!';
  };
  return checks;
}

Array.prototype.forEach.call(document.querySelectorAll('[data-carried]'), function (el) {
  el.textContent = order().values[el.dataset.carried] || '';
});

on('back', function () {
  history.back();
});

window.__replica = {
  family: 'aliyun-2019',
  page: document.body.dataset.page,
  /* What the order holds: values of earlier steps and of the form as it stands, and the websites already saved. */
  state: function () {
    var now = order();
    return Object.assign({}, now.values, formValues(), { websites: now.websites });
  },
  get submissions() {
    return order().submissions;
  },
  get clicks() {
    return order().clicks;
  },
  reset: function () {
    sessionStorage.removeItem(KEY);
  },
};
