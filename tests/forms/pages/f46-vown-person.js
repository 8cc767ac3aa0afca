import { provinces63 } from '../../portal/app/provinces.ts';
import { startVue } from '../app/vue.js';

const sheet = document.createElement('style');
sheet.textContent = `
  .cells{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}
  .cell{display:flex;flex-direction:column}
  .cap{font-size:13px;color:#345}
  .cell>input,.face,.sg input{border:1px solid #9ab;padding:5px;background:#fff;text-align:left;width:100%;box-sizing:border-box}
  .sg{position:relative}
  .sg-list{position:absolute;z-index:4;left:0;right:0;background:#fff;border:1px solid #9ab;margin:0;padding:0;list-style:none}
  .sg-list li,.tiles li{padding:5px;cursor:pointer}
  .veil{position:fixed;inset:0;background:#0006;z-index:9;display:grid;place-items:center}
  .win{background:#fff;padding:14px;max-width:820px;max-height:80vh;overflow:auto}
  .tiles{display:grid;grid-template-columns:repeat(4,1fr);list-style:none;padding:0}
  .pill{border:1px solid #9ab;border-radius:14px;padding:3px 12px;background:#fff}
  .pill[aria-checked=true]{background:#036;color:#fff}
`;
document.head.append(sheet);

const span = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Three lists; a date only once all three are chosen. */
const Parts = {
  props: ['modelValue', 'what'],
  emits: ['update:modelValue'],
  data: () => ({ d: '', m: '', y: '' }),
  computed: {
    lists() {
      return [
        ['d', 'ngày', span(1, 31)],
        ['m', 'tháng', span(1, 12)],
        ['y', 'năm', span(1955, 2027).reverse()],
      ];
    },
  },
  methods: {
    tell() {
      const two = (n) => String(n).padStart(2, '0');
      const whole = this.d && this.m && this.y;
      this.$emit('update:modelValue', whole ? `${two(this.d)}/${two(this.m)}/${this.y}` : '');
    },
  },
  template: `<span class="parts" role="group" :aria-label="what"><select v-for="[key, word, all] in lists" :key="key" v-model="$data[key]" :aria-label="word" @change="tell"><option value="">{{ word }}</option><option v-for="n in all" :key="n" :value="n">{{ n }}</option></select></span>`,
};

/** A window with all provinces as buttons. */
const Provinces = {
  props: ['modelValue', 'what'],
  emits: ['update:modelValue'],
  data: () => ({ open: false, all: provinces63 }),
  computed: {
    chosen() {
      return this.all.find(([code]) => code === this.modelValue)?.[1];
    },
  },
  template: `<button type="button" class="face" aria-haspopup="dialog" :aria-label="what" @click="open = true">{{ chosen ?? 'Bấm để chọn' }}</button><div v-if="open" class="veil"><div role="dialog" aria-modal="true" :aria-label="what" class="win" @keydown.esc="open = false"><h4>{{ what }} <button type="button" aria-label="Đóng" @click="open = false">✕</button></h4><ul role="listbox" class="tiles"><li v-for="[code, name] in all" :key="code" role="option" tabindex="0" :aria-selected="String(code === modelValue)" @click="$emit('update:modelValue', code); open = false">{{ name }}</li></ul></div></div>`,
};

/** Words to choose from come while one types; whatever is not one of them is thrown away on leaving. */
const Suggest = {
  props: ['modelValue', 'options', 'what'],
  emits: ['update:modelValue'],
  data() {
    return { text: this.modelValue, open: false };
  },
  computed: {
    shown() {
      return this.options.filter((each) => each.toLowerCase().includes(this.text.trim().toLowerCase()));
    },
  },
  methods: {
    take(option) {
      this.text = option;
      this.open = false;
      this.$emit('update:modelValue', option);
    },
    leave() {
      this.open = false;
      this.text = this.modelValue;
    },
  },
  template: `<span class="sg"><input v-model="text" role="combobox" aria-autocomplete="list" :aria-expanded="String(open)" :aria-label="what" autocomplete="off" placeholder="gõ để tìm" @focus="open = true" @input="open = true" @blur="leave" @keydown.esc="open = false"><ul v-if="open && shown.length" role="listbox" class="sg-list"><li v-for="o in shown" :key="o" role="option" aria-selected="false" @mousedown.prevent @click="take(o)">{{ o }}</li></ul></span>`,
};

const person = () => ({
  ...{ name: '', dob: '', id: '', idon: '', idby: '', unit: '', pos: '', prov: '' },
  ...{ mail: '', mob: '', kin: '' },
});
const cell = (key, label, more = '') =>
  `<div class="cell"><span class="cap">${label}</span><input v-model="p.${key}" :data-truth="'${key}' + i" ${more}></div>`;
const field = (key, label, more = '') =>
  `<div class="cell"><span class="cap">${label}</span><input v-model="v.${key}" data-truth="${key}" ${more}></div>`;

startVue({
  components: { Parts, Provinces, Suggest },
  data: () => ({
    v: Object.fromEntries(
      [
        ...['no', 'date', 'to', 'qty', 'kind'],
        ...['rname', 'rid', 'ridon', 'ridby', 'rpos', 'rmob', 'rmail', 'raddr', 'rhours'],
      ].map((key) => [key, '']),
    ),
    people: [person()],
    police: [
      'Bộ Công an',
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
    ],
    units: ['Trường THPT Hậu Nghĩa', 'Trường THPT Nguyễn Thông', 'Sở Giáo dục và Đào tạo tỉnh Long An'],
    kinds: [
      ['USB', 'PKI Token'],
      ['SIM', 'SIM PKI'],
      ['RS', 'Ký số tập trung'],
    ],
  }),
  methods: {
    add() {
      this.people.push(person());
    },
    state() {
      const cells = this.people.flatMap((p, i) => Object.entries(p).map(([key, value]) => [key + i, value]));
      return { ...this.v, ...Object.fromEntries(cells) };
    },
  },
  template: `
<h1>Đăng ký cấp mới chữ ký số công vụ – nhập từng người</h1>
<section class="card"><h3>Công văn kèm danh sách</h3><div class="cells">${field('no', 'Ký hiệu công văn')}<div class="cell" data-truth="date"><span class="cap">Ngày phát hành công văn</span><Parts what="Ngày phát hành công văn" v-model="v.date" /></div>
<div class="cell"><span class="cap">Trình tới</span><select v-model="v.to" data-truth="to"><option value="">…</option><option value="1">Cục Chứng thực số và Bảo mật thông tin</option><option value="2">Sở Khoa học và Công nghệ</option></select></div>${field('qty', 'Số người đề nghị cấp', 'inputmode="numeric"')}
<div class="cell" data-truth="kind"><span class="cap" id="lk">Cấp kèm loại thiết bị</span><span role="radiogroup" aria-labelledby="lk"><button v-for="[value, word] in kinds" :key="value" type="button" role="radio" class="pill" :aria-checked="String(v.kind === value)" @click="v.kind = value">{{ word }}</button></span></div></div></section>
<section v-for="(p, i) in people" :key="i" class="card"><h3>Người thứ {{ i + 1 }}</h3><div class="cells">${cell('name', 'Họ đệm và tên')}<div class="cell" :data-truth="'dob' + i"><span class="cap">Sinh</span><Parts what="Sinh" v-model="p.dob" /></div>${cell('id', 'Căn cước công dân', 'maxlength="12"')}
<div class="cell" :data-truth="'idon' + i"><span class="cap">Ngày cấp căn cước</span><Parts what="Ngày cấp căn cước" v-model="p.idon" /></div><div class="cell" :data-truth="'idby' + i"><span class="cap">Nơi cấp căn cước</span><Suggest what="Nơi cấp căn cước" :options="police" v-model="p.idby" /></div><div class="cell" :data-truth="'unit' + i"><span class="cap">Cơ quan công tác</span><Suggest what="Cơ quan công tác" :options="units" v-model="p.unit" /></div>
${cell('pos', 'Chức vụ')}<div class="cell" :data-truth="'prov' + i"><span class="cap">Tỉnh/thành</span><Provinces what="Tỉnh/thành" v-model="p.prov" /></div>${cell('mail', 'Thư công vụ')}${cell('mob', 'Di động (nếu có)')}${cell('kin', 'SĐT người thân khi cần')}</div></section>
<button type="button" @click="add">Thêm người</button>
<section class="card"><h3>Người thay mặt cơ quan nhận thiết bị</h3><div class="cells">${field('rname', 'Họ đệm và tên')}${field('rid', 'Căn cước công dân')}<div class="cell" data-truth="ridon"><span class="cap">Ngày cấp căn cước</span><Parts what="Ngày cấp căn cước" v-model="v.ridon" /></div><div class="cell" data-truth="ridby"><span class="cap">Nơi cấp căn cước</span><Suggest what="Nơi cấp căn cước" :options="police" v-model="v.ridby" /></div>${field('rpos', 'Chức vụ')}${field('rmob', 'Di động')}${field('rmail', 'Thư công vụ')}${field('raddr', 'Nhận tại')}${field('rhours', 'Giờ nhận thuận tiện')}</div></section>
<button type="button" data-danger="gui">Gửi đăng ký</button>`,
});
