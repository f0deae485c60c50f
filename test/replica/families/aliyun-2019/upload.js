Array.prototype.forEach.call(form.querySelectorAll('input[type=file]'), function (input) {
  var cell = input.closest('td');
  input.addEventListener('change', function () {
    var file = input.files[0];
    var problem = !file
      ? ''
      : !/\.(jpe?g|png)$/i.test(file.name)
        ? '您需要上传jpg格式的文件！'
        : file.size > 4 * 1024 * 1024
          ? '您上传的文件过大(限制最大为4M)'
          : '';
    cell.querySelector('.err').textContent = problem;
    if (problem) {
      input.value = '';
      return;
    }
    cell.querySelector('.name').textContent = file ? '上传中' : '';
    setTimeout(function () {
      cell.querySelector('.name').textContent = file ? file.name : '';
    }, 250);
  });
});

on('submit', function () {
  count('submit');
  var missing = Array.prototype.filter.call(form.querySelectorAll('font'), function (star) {
    return star.closest('tr').querySelector('input[type=file]').files.length === 0;
  });
  if (!order().values.leaderEmergency) {
    dialog(
      '应急联系电话为必填项，请填写您最常用的手机号码，保持电话畅通。应急联系电话请填写手机号码',
    );
    return;
  }
  if (missing.length > 0) {
    dialog('检测到您上传的资料不完整，请继续上传资料');
    return;
  }
  dialog(
    '提交备案',
    function () {
      keep(function (now) {
        Object.assign(now.values, formValues());
        now.submissions += 1;
      });
      go('/order/selfBaConfirm.htm');
    },
    true,
  );
});
