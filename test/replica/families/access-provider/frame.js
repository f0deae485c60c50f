/* Each frame runs this; the outermost one gathers what the frames hold. */
var form = document.forms[0];
var page = document.body.dataset.page;
var order =
  window.top.__order ||
  (window.top.__order = { saved: {}, submissions: 0, clicks: { next: 0, save: 0, submit: 0 } });

function values() {
  var result = {};
  Array.prototype.forEach.call(form ? form.elements : [], function (el) {
    if (!el.name || el.type === 'button') return;
    if (el.type === 'checkbox') {
      if (el.checked) (result[el.name] = result[el.name] || []).push(el.value);
    } else if (el.type !== 'radio' || el.checked) {
      result[el.name] = el.value;
      if (el.tagName === 'SELECT')
        result[el.name + 'Text'] = el.value === '' ? '' : el.options[el.selectedIndex].text;
    }
  });
  return result;
}

function openWindow(title, address) {
  var overlay = document.createElement('div');
  overlay.id = 'TB_overlay';
  var box = document.createElement('div');
  box.id = 'TB_window';
  box.innerHTML =
    '<div id="TB_title"><span id="TB_ajaxWindowTitle"></span><a href="#" id="TB_closeWindowButton">×</a></div><iframe frameborder="0" id="TB_iframeContent" name="TB_iframeContent"></iframe>';
  box.querySelector('span').textContent = title;
  box.querySelector('a').onclick = function () {
    overlay.remove();
    box.remove();
  };
  box.querySelector('iframe').src = address;
  document.body.append(overlay, box);
}

function on(id, handler) {
  var el = document.getElementById(id);
  if (el) el.onclick = handler;
}

function fill(select, names) {
  select.length = 1;
  names.forEach(function (name, index) {
    select.add(new Option(name, String(index + 1)));
  });
}

function chosen(id) {
  var el = document.getElementById(id);
  return el.value === '' ? '' : el.options[el.selectedIndex].text;
}

function loadBelow(path, id) {
  fetch('/replica-data/divisions?under=' + encodeURIComponent(path.join('/')))
    .then(function (response) {
      return response.json();
    })
    .then(function (names) {
      fill(document.getElementById(id), names);
    });
}

if (page === 'list') {
  on('add', function () {
    openWindow('备案', '/isp/unit.html');
  });
  if (new URLSearchParams(window.top.location.search).get('open') === 'unit')
    openWindow('备案', '/isp/unit.html');
  if (new URLSearchParams(window.top.location.search).get('open') === 'website')
    openWindow('备案', '/isp/modal.html');
}

if (page === 'unit') {
  loadBelow([], 'mainProvince');
  document.getElementById('mainProvince').onchange = function () {
    loadBelow([chosen('mainProvince')], 'mainCity');
  };
  document.getElementById('mainCity').onchange = function () {
    loadBelow([chosen('mainProvince'), chosen('mainCity')], 'mainCountry');
  };
  document.getElementById('unitPropertyId').onchange = function () {
    fetch('/replica-wording/lists.json')
      .then(function (r) {
        return r.json();
      })
      .then(function (lists) {
        fill(
          document.getElementById('unitcertificatetypeId'),
          lists.certificateTypes[chosen('unitPropertyId')] || [],
        );
      });
  };
  document.getElementById('isLongTerm').onchange = function () {
    document.getElementById('endDateFind').disabled = this.checked;
  };
  on('next', function () {
    order.clicks.next += 1;
    Object.assign(order.saved, values());
    location.href = '/isp/modal.html';
  });
}

if (page === 'website') {
  form.addEventListener('change', function (event) {
    if (event.target.name !== 'approvals') return;
    var rows = document.getElementById('approvalRows');
    var id = 'approval-' + event.target.id;
    if (!event.target.checked) {
      document.getElementById(id).remove();
      return;
    }
    var line = document.createElement('ul');
    line.className = 'ln';
    line.id = id;
    line.innerHTML =
      '<li class="w160 tr">审批号：</li><li class="w420"><input type="text" class="txt" name="approvalNumber"></li>';
    rows.append(line);
  });
}

if (page === 'modal') {
  on('save', function () {
    order.clicks.save += 1;
    Object.assign(order.saved, window.top.__replica.state());
  });
}

(order.frames = order.frames || {})[page] = values;
window.top.__replica = {
  family: 'access-provider',
  page: page === 'list' && window.top.__replica ? window.top.__replica.page : page,
  state: function () {
    var state = Object.assign({}, order.saved);
    Object.keys(order.frames).forEach(function (name) {
      try {
        Object.assign(state, order.frames[name]());
      } catch {
        delete order.frames[name];
      }
    });
    return state;
  },
  get submissions() {
    return order.submissions;
  },
  get clicks() {
    return order.clicks;
  },
};
