var individual = order().values.entityTypeText === '个人';
var newAdmin = document.getElementById('newAdmin');
var domains = document.getElementById('domains');

function addDomain(name) {
  var item = document.createElement('li');
  if (name) item.textContent = name;
  else {
    var input = document.createElement('input');
    input.type = 'text';
    input.className = 'ipt';
    input.name = 'moreDomains';
    input.placeholder = '请输入域名';
    item.appendChild(input);
  }
  domains.appendChild(item);
}

function showSaved() {
  var websites = order().websites;
  document.getElementById('savedBox').hidden = websites.length === 0;
  document.getElementById('saved').replaceChildren.apply(
    document.getElementById('saved'),
    websites.map(function (site, index) {
      var line = document.createElement('tr');
      [String(index + 1), site.websiteName, site.homeUrl].forEach(function (text) {
        line.insertCell().textContent = text;
      });
      return line;
    }),
  );
  document.querySelector('[data-carried=websiteNumber]').textContent = String(websites.length + 1);
}

addDomain(order().values.domain);
showSaved();
on('addDomain', function () {
  addDomain('');
});

form.elements.namedItem('preapproval').value = String(
  form.elements.namedItem('preapproval').length,
);
form.elements.namedItem('preapproval').addEventListener('change', function () {
  document.getElementById('approval').hidden =
    this.options[this.selectedIndex].text === '以上都不涉及';
});
if (!individual) {
  form.elements.namedItem('adminChoice').forEach(function (radio) {
    radio.addEventListener('change', function () {
      newAdmin.hidden = this.value !== 'new';
    });
  });
}
form.elements.namedItem('homeUrl').addEventListener('blur', function () {
  this.value = this.value.replace(/https?:\/\//g, '');
});

var check = checkOnBlur(
  Object.assign(
    {
      websiteName: function (value) {
        if (value.trim() === '') return '网站名称不能为空!';
        return Array.from(value.trim()).length < 3 ? '网站名称要求三个字以上！' : '';
      },
      homeUrl: needed('网站首页URL不能为空!'),
      serviceType: needed('请检查相应的下拉选择框是否进行选择！'),
      serviceContent: needed('请检查相应的下拉选择框是否进行选择！'),
    },
    individual ? {} : personChecks('admin'),
  ),
);

function store() {
  if (!check()) return false;
  keep(function (now) {
    now.websites.push(formValues());
  });
  return true;
}
on('save', function () {
  count('save');
  if (!store()) return;
  form.reset();
  newAdmin.hidden = true;
  domains.replaceChildren();
  addDomain('');
  form.elements.namedItem('preapproval').value = String(
    form.elements.namedItem('preapproval').length,
  );
  showSaved();
  window.scrollTo(0, 0);
});
on('next', function () {
  count('next');
  if (store()) go('/order/selfBaUpload.htm');
});
