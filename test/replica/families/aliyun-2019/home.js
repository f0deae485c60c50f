on('start', function () {
  location.href = '/order/selfBaIndex.htm';
});
