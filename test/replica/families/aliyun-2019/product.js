var INSTANCES = ['i-bp1a9k2m7q4x', 'i-bp1c3w8t5z6n', 'i-bp1f7h2r9y0d'];
var instance = form.elements.namedItem('instance');
var list = document.getElementById('instances');
var code = form.elements.namedItem('serviceCode');

instance.addEventListener('input', function () {
  setTimeout(function () {
    list.replaceChildren.apply(
      list,
      INSTANCES.filter(function (id) {
        return id.includes(instance.value.trim());
      }).map(function (id) {
        var item = document.createElement('li');
        item.textContent = id;
        item.onmousedown = function () {
          instance.value = id;
          list.hidden = true;
        };
        return item;
      }),
    );
    list.hidden = list.childElementCount === 0;
  }, 200);
});
instance.addEventListener('blur', function () {
  list.hidden = true;
});
form.elements.namedItem('hasServiceCode').addEventListener('change', function () {
  code.disabled = !this.checked;
  instance.disabled = this.checked;
});
code.disabled = !form.elements.namedItem('hasServiceCode').checked;

var check = checkOnBlur({
  productType: needed('产品类型为空'),
  serviceCode: function (value) {
    return value.trim() === '' ? '产品信息无效' : '';
  },
});
on('verifyCode', function () {
  check();
});
on('next', function () {
  count('next');
  if (!check()) return;
  keep(function (now) {
    Object.assign(now.values, formValues());
  });
  go('/order/selfBaEntity.htm');
});
