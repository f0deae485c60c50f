var check = checkOnBlur(
  Object.assign(
    {
      entityName: needed('主办单位或主办人名称不能为空！'),
      certificateAddress: needed('主办单位证件住所不能为空！'),
      mailingAddress: needed('主办单位通讯地址不能为空！'),
      investor: needed('投资人或主管单位不能为空！'),
    },
    personChecks('leader'),
  ),
);
if (order().values.entityTypeText === '个人') {
  form.elements.namedItem('entityName').addEventListener('change', function () {
    form.elements.namedItem('leaderName').value = this.value;
  });
}
on('next', function () {
  count('next');
  if (!check()) return;
  keep(function (now) {
    Object.assign(now.values, formValues());
  });
  go('/order/selfBaWebsite.htm');
});
