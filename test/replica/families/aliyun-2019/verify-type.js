var CERTIFICATES = {};
var ONE_DOMAIN = [];
var captcha = '';

function fill(select, names, first) {
  select.length = 0;
  select.add(new Option(first, ''));
  names.forEach(function (name, index) {
    select.add(new Option(name, String(index + 1)));
  });
}

function chosen(name) {
  var el = form.elements.namedItem(name);
  return el.value === '' ? '' : el.options[el.selectedIndex].text;
}

function loadBelow(path, name) {
  fetch('/replica-data/divisions?under=' + encodeURIComponent(path.join('/')))
    .then(function (response) {
      return response.json();
    })
    .then(function (names) {
      fill(form.elements.namedItem(name), names, '请选择');
    });
}

function drawCaptcha() {
  captcha = Array.from({ length: 4 }, function () {
    return 'ACEFHJKMNPRTUWXY3479'[Math.floor(Math.random() * 20)];
  }).join('');
  var canvas = document.createElement('canvas');
  canvas.width = 86;
  canvas.height = 30;
  var pen = canvas.getContext('2d');
  pen.fillStyle = '#eef';
  pen.fillRect(0, 0, 86, 30);
  pen.font = 'italic 20px serif';
  Array.from(captcha).forEach(function (letter, index) {
    pen.fillStyle = ['#336', '#633', '#363'][index % 3];
    pen.fillText(letter, 8 + index * 19, 20 + (index % 2) * 4);
  });
  document.getElementById('captchaImage').src = canvas.toDataURL();
}

/* The province's rule is printed below the certificate type. Its exact wording is not documented. */
function printRule() {
  var province = chosen('province');
  document.getElementById('provinceRule').textContent =
    province === '' || chosen('certificateType') === ''
      ? ''
      : province +
        '：' +
        (ONE_DOMAIN.includes(province)
          ? '一个网站最多可备案1个域名。'
          : '一个网站最多可备案10个域名。');
}

fetch('/replica-wording/lists.json')
  .then(function (r) {
    return r.json();
  })
  .then(function (lists) {
    CERTIFICATES = lists.certificateTypes;
    ONE_DOMAIN = lists.oneDomainProvinces;
  });
loadBelow([], 'province');
drawCaptcha();
document.getElementById('captchaImage').addEventListener('click', drawCaptcha);

form.elements.namedItem('province').addEventListener('change', function () {
  fill(form.elements.namedItem('city'), [], '请选择');
  fill(form.elements.namedItem('district'), [], '请选择');
  if (chosen('province')) loadBelow([chosen('province')], 'city');
  printRule();
});
form.elements.namedItem('city').addEventListener('change', function () {
  fill(form.elements.namedItem('district'), [], '请选择');
  if (chosen('city')) loadBelow([chosen('province'), chosen('city')], 'district');
});
form.elements.namedItem('entityType').addEventListener('change', function () {
  var names = CERTIFICATES[chosen('entityType')] || [];
  setTimeout(function () {
    fill(
      form.elements.namedItem('certificateType'),
      names,
      names.length ? '请选择' : '请先选择主办单位性质',
    );
  }, 180);
});
form.elements.namedItem('certificateType').addEventListener('change', printRule);
form.elements.namedItem('domain').addEventListener('change', function () {
  this.value = this.value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
});

var check = checkOnBlur({
  province: needed('请选择省'),
  city: needed('请选择市'),
  district: needed('请选择区'),
  entityType: needed('请选择主办单位性质'),
  certificateType: needed('请选择主办单位证件类型'),
  certificateNumber: needed('请填写主办单位证件号码'),
  domain: function (value) {
    if (value.trim() === '') return '请填写域名';
    if (!/\.[a-z]{2,}$/i.test(value.trim())) return '请填写完整域名信息';
    return value.startsWith('taken.') ? '该域名存在进行中的订单' : '';
  },
  captcha: function (value) {
    return value.trim().toUpperCase() === captcha ? '' : '请填写验证码';
  },
});

on('next', function () {
  count('next');
  if (!check()) return;
  var values = formValues();
  values.region = values.provinceText + values.cityText + values.districtText;
  values.filingType = '首次备案';
  keep(function (now) {
    Object.assign(now.values, values);
  });
  go('/order/selfBaProduct.htm');
});
