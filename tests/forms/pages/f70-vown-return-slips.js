import { startVue } from '../app/vue.js';

const sheet = document.createElement('style');
sheet.textContent = `
  .blk{border-left:4px solid #b71c1c;padding:4px 14px;margin:14px 0;background:#fafafa}
  .blk h3{font-size:15px;margin:4px 0 8px;text-transform:uppercase}
  .cols{display:flex;flex-wrap:wrap;gap:10px 16px}
  .fld{flex:1 1 30%;min-width:220px;display:flex;flex-direction:column}
  .fld.w{flex-basis:100%}
  .fld label{font-size:13px;color:#333;margin-bottom:3px}
  .fld label span{color:#d00}
  .fld input,.fld textarea,.dd-face{border:1px solid #bbb;border-radius:4px;padding:6px 8px;background:#fff;width:100%;box-sizing:border-box}
  .note{font-size:12px;color:#888}
  .dd{position:relative}
  .dd-face{cursor:pointer;min-height:34px;display:flex;justify-content:space-between}
  .dd-face .hold{color:#999}
  .dd-menu{position:absolute;z-index:20;left:0;right:0;top:100%;background:#fff;border:1px solid #bbb;box-shadow:0 2px 8px #0003;max-height:200px;overflow:auto}
  .dd-item{padding:7px 9px;cursor:pointer}
  .dd-item:hover,.dd-item.on{background:#fde8e8}
  .slip{border:1px dashed #bbb;padding:8px 12px;margin:8px 0;background:#fff}
  .slip header{display:flex;justify-content:space-between;font-weight:600}
  .lnk{border:0;background:none;color:#06c;cursor:pointer}
`;
document.head.append(sheet);

/** Blocks with classes and nothing else: no role says what it is. */
const PlainDrop = {
  props: ['modelValue', 'options'],
  emits: ['update:modelValue'],
  data: () => ({ open: false }),
  computed: {
    chosen() {
      return this.options.find(({ id }) => id === this.modelValue)?.name;
    },
  },
  methods: {
    take(id) {
      this.$emit('update:modelValue', id);
      this.open = false;
    },
    away(event) {
      if (!this.$el.contains(event.target)) this.open = false;
    },
  },
  mounted() {
    document.addEventListener('mousedown', this.away);
  },
  unmounted() {
    document.removeEventListener('mousedown', this.away);
  },
  template: `<div class="dd" :class="{ 'dd--open': open }" tabindex="0" @keydown.esc="open = false"><div class="dd-face" @click="open = !open"><div v-if="chosen">{{ chosen }}</div><div v-else class="hold">-- Chọn --</div><div class="caret">▾</div></div><div v-show="open" class="dd-menu"><div v-for="o in options" :key="o.id" class="dd-item" :class="{ on: o.id === modelValue }" @click="take(o.id)">{{ o.name }}</div></div></div>`,
};

/** With the roles, and moved by keys as well; the list exists only while it is open. */
const RoleDrop = {
  props: ['modelValue', 'options', 'uid'],
  emits: ['update:modelValue'],
  data: () => ({ open: false, at: -1 }),
  computed: {
    chosen() {
      return this.options.find(({ id }) => id === this.modelValue)?.name;
    },
  },
  methods: {
    take(id) {
      this.$emit('update:modelValue', id);
      this.open = false;
    },
    move(by) {
      this.open = true;
      this.at = Math.max(0, Math.min(this.options.length - 1, this.at + by));
    },
    enter() {
      if (this.open && this.options[this.at]) this.take(this.options[this.at].id);
      else this.open = true;
    },
  },
  template: `<div class="dd"><div class="dd-face" role="combobox" tabindex="0" aria-haspopup="listbox" :aria-expanded="String(open)" :aria-controls="uid" @click="open = !open" @blur="open = false" @keydown.down.prevent="move(1)" @keydown.up.prevent="move(-1)" @keydown.enter.prevent="enter" @keydown.esc="open = false"><span :class="{ hold: !chosen }">{{ chosen ?? 'Vui lòng chọn' }}</span><i aria-hidden="true">▾</i></div><div v-if="open" class="dd-menu" role="listbox" :id="uid"><div v-for="(o, n) in options" :key="o.id" class="dd-item" role="option" :class="{ on: n === at }" :aria-selected="String(o.id === modelValue)" @mousedown.prevent="take(o.id)">{{ o.name }}</div></div></div>`,
};

const slip = () => ({ name: '', unit: '', kind: '', device: '', serial: '', state: '', ticket: '' });
const field = (key, label, more = '', wide = false) =>
  `<div class="fld${wide ? ' w' : ''}"><label>${label}</label><input v-model.trim="v.${key}" data-truth="${key}" ${more}></div>`;
const cell = (key, label, more = '') =>
  `<div class="fld"><label>${label}</label><input v-model.trim="s.${key}" :data-truth="'${key}' + i" ${more}></div>`;
const star = ' <span>*</span>';

startVue({
  components: { PlainDrop, RoleDrop },
  data: () => ({
    v: Object.fromEntries(
      [
        ...['no', 'date', 'day', 'place', 'gorg', 'gboss', 'gtitle', 'to', 'bname', 'btitle'],
        ...['qty', 'copies', 'notes'],
      ].map((key) => [key, '']),
    ),
    slips: [slip()],
    offices: [
      { id: '01', name: 'Sở KH&CN' },
      { id: '02', name: 'Cục Chứng thực số và BMTT' },
      { id: '03', name: 'Trung tâm CNTT&TT tỉnh' },
    ],
    kinds: [
      { id: 'pki', name: 'USB token' },
      { id: 'sim', name: 'SIM ký số' },
      { id: 'hsm', name: 'HSM' },
    ],
  }),
  methods: {
    add() {
      this.slips.push(slip());
    },
    drop(i) {
      this.slips.splice(i, 1);
    },
    state() {
      const cells = this.slips.flatMap((s, i) => Object.entries(s).map(([key, value]) => [key + i, value]));
      return { ...this.v, ...Object.fromEntries(cells) };
    },
  },
  template: `
<header class="site">CỔNG TIẾP NHẬN HỒ SƠ CTS CDCV</header>
<h2>Biên bản trả lại TBLK (USB token, SIM)</h2>
<div class="blk"><h3>1. Căn cứ, thời gian, địa điểm</h3><div class="cols">${field('no', `Căn cứ CV số${star}`)}${field('date', `ngày ban hành CV${star}`, 'placeholder="dd/mm/yyyy" maxlength="10"')}
${field('day', `Ngày bàn giao thực tế${star}`, 'placeholder="dd/mm/yyyy" maxlength="10"')}${field('place', `Địa điểm BG${star}`, '', true)}</div></div>
<div class="blk"><h3>2. Bên giao</h3><div class="cols">${field('gorg', `Tên CQ, ĐV${star}`, '', true)}${field('gboss', 'Đại diện: ông (bà)')}${field('gtitle', 'CV của người đại diện')}</div></div>
<div class="blk"><h3>3. Bên nhận</h3><div class="cols"><div class="fld" data-truth="to"><label>CQ tiếp nhận${star}</label><RoleDrop uid="dm-cq" :options="offices" v-model="v.to" /></div>${field('bname', 'Đại diện: ông (bà)')}${field('btitle', 'CV của người đại diện')}</div></div>
<div class="blk"><h3>4. Thiết bị bàn giao</h3>
<div v-for="(s, i) in slips" :key="i" class="slip"><header><span>TB số {{ i + 1 }}</span><button v-if="i > 0" type="button" class="lnk" data-danger="xoa" @click="drop(i)">Bỏ TB này</button></header><div class="cols">
${cell('name', `Họ tên thuê bao${star}`)}${cell('unit', 'ĐV của thuê bao')}
<div class="fld" :data-truth="'kind' + i"><label>Loại TB${star}</label><PlainDrop :options="kinds" v-model="s.kind" /></div>
${cell('device', `Số hiệu TB${star}`)}${cell('serial', `Số seri CTS${star}`)}${cell('ticket', 'Số vận đơn')}
<div class="fld w"><label>Hiện trạng TB khi BG${star}</label><textarea v-model="s.state" :data-truth="'state' + i" rows="2"></textarea></div></div></div>
<button type="button" class="lnk" @click="add">＋ Thêm TB</button>
<div class="cols">${field('qty', 'Tổng số TB', 'inputmode="numeric"')}${field('copies', 'BB lập thành (bản)', 'inputmode="numeric"')}</div></div>
<div class="blk"><div class="fld w"><label>Ý kiến khác của các bên</label><textarea v-model="v.notes" data-truth="notes"></textarea></div></div>
<button type="button" data-danger="ky">Ký BB và gửi</button>`,
});
