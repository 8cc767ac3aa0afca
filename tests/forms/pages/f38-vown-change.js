import { startVue } from '../app/vue.js';

const sheet = document.createElement('style');
sheet.textContent = `
  .ln{display:flex;gap:10px;margin:8px 0}
  .ln b{flex:0 0 290px;font-weight:400}
  .ln input,.ln textarea{flex:1}
  .fd{position:relative;flex:1}
  .fd-face{width:100%;display:flex;justify-content:space-between;background:#fff;border:1px solid #888;padding:5px}
  .fd-pop{position:absolute;z-index:5;left:0;right:0;background:#fff;border:1px solid #888;padding:6px}
  .fd-pop ul{list-style:none;margin:4px 0;padding:0}
  .fd-pop li{padding:5px;cursor:pointer}
  .seg{display:inline-flex;border:1px solid #888;border-radius:16px;overflow:hidden}
  .seg span{padding:5px 16px;cursor:pointer}
  .seg .on{background:#0a5;color:#fff}
  .tb{display:flex;gap:4px;border-bottom:2px solid #0a5}
`;
document.head.append(sheet);

/** A button that opens a list with a box to search it, as many an office's own library has. */
const Finder = {
  props: ['modelValue', 'options', 'name'],
  emits: ['update:modelValue'],
  data: () => ({ open: false, query: '' }),
  computed: {
    chosen() {
      return this.options.find(({ ma }) => ma === this.modelValue)?.ten;
    },
    shown() {
      return this.options.filter(({ ten }) => ten.toLowerCase().includes(this.query.toLowerCase()));
    },
  },
  methods: {
    async toggle() {
      this.open = !this.open;
      this.query = '';
      await this.$nextTick();
      this.$refs.box?.focus();
    },
    take(ma) {
      this.$emit('update:modelValue', ma);
      this.open = false;
      this.$refs.face.focus();
    },
    away(event) {
      if (!this.$el.contains(event.target)) this.open = false;
    },
  },
  mounted() {
    document.addEventListener('pointerdown', this.away);
  },
  unmounted() {
    document.removeEventListener('pointerdown', this.away);
  },
  template: `<div class="fd" @keydown.esc="open = false"><button ref="face" type="button" class="fd-face" aria-haspopup="listbox" :aria-expanded="String(open)" :aria-label="name + ': ' + (chosen ?? 'chưa chọn')" @click="toggle"><span>{{ chosen ?? 'Chưa chọn' }}</span><span aria-hidden="true">⌄</span></button>
<div v-if="open" class="fd-pop"><input ref="box" type="text" v-model="query" placeholder="Lọc danh sách" aria-label="Lọc danh sách" role="searchbox"><ul role="listbox" :aria-label="name"><li v-for="o in shown" :key="o.ma" role="option" :aria-selected="String(o.ma === modelValue)" @click="take(o.ma)">{{ o.ten }}</li><li v-if="shown.length === 0" class="none">Không tìm thấy</li></ul></div></div>`,
};

/** Buttons of which one is in force. */
const Segments = {
  props: ['modelValue', 'options', 'name'],
  emits: ['update:modelValue'],
  template: `<div role="radiogroup" :aria-label="name" class="seg"><span v-for="o in options" :key="o.ma" role="radio" :tabindex="o.ma === modelValue ? 0 : -1" :aria-checked="String(o.ma === modelValue)" :class="{ on: o.ma === modelValue }" @click="$emit('update:modelValue', o.ma)" @keydown.space.prevent="$emit('update:modelValue', o.ma)">{{ o.ten }}</span></div>`,
};

/** Slashes come by themselves; anything but a whole date is dropped on leaving. */
const Dated = {
  props: ['modelValue', 'label', 'mark'],
  emits: ['update:modelValue'],
  data() {
    return { text: this.modelValue };
  },
  methods: {
    write(event) {
      const digits = event.target.value.replace(/\D/g, '').slice(0, 8);
      const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== '');
      this.text = parts.join('/');
      event.target.value = this.text;
      this.$emit('update:modelValue', digits.length === 8 ? this.text : '');
    },
    leave() {
      if (this.text.length !== 10) this.text = '';
    },
  },
  template: `<label class="ln"><b>{{ label }}</b><input :value="text" :data-truth="mark" inputmode="numeric" placeholder="__/__/____" @input="write" @blur="leave"></label>`,
};

const line = (key, label, more = '') =>
  `<label class="ln"><b>${label}</b><input v-model.trim="v.${key}" data-truth="${key}" ${more}></label>`;

startVue({
  components: { Finder, Segments, Dated },
  data: () => ({
    part: 0,
    parts: ['Bước 1: Văn bản', 'Bước 2: Chứng thư', 'Bước 3: Nội dung đổi', 'Bước 4: Người nhận'],
    v: Object.fromEntries(
      [
        ...['no', 'date', 'to', 'urgent', 'name', 'unit', 'serial', 'shown', 'till', 'newtill', 'device'],
        ...['field', 'old', 'into', 'basis', 'rname', 'rpos', 'rmob', 'rmail', 'rboss'],
      ].map((key) => [key, '']),
    ),
    offices: [
      { ma: 'bcy', ten: 'Cục Chứng thực số và Bảo mật thông tin' },
      { ma: 'khcn', ten: 'Sở Khoa học và Công nghệ' },
    ],
    speeds: [
      { ma: 't', ten: 'Thường' },
      { ma: 'k', ten: 'Khẩn' },
    ],
    fields: [
      { ma: 'm1', ten: 'Họ và tên' },
      { ma: 'm2', ten: 'Cơ quan, tổ chức công tác' },
      { ma: 'm3', ten: 'Địa chỉ thư điện tử công vụ' },
      { ma: 'm4', ten: 'Tên cơ quan, tổ chức' },
      { ma: 'm5', ten: 'Địa chỉ cơ quan, tổ chức' },
    ],
  }),
  methods: {
    state() {
      return this.v;
    },
  },
  template: `
<h2>Tờ khai thay đổi thông tin trong chứng thư chữ ký số</h2>
<div class="tb" role="tablist"><button v-for="(p, i) in parts" :key="p" type="button" role="tab" :aria-selected="String(i === part)" @click="part = i">{{ p }}</button></div>
<section v-show="part === 0" role="tabpanel">${line('no', 'Số hiệu tờ trình/công văn <i class="req">*</i>')}<Dated label="Đề ngày *" mark="date" v-model="v.date" />
<div class="ln" data-truth="to"><b>Cơ quan có thẩm quyền giải quyết <i class="req">*</i></b><Finder name="Cơ quan có thẩm quyền giải quyết" :options="offices" v-model="v.to" /></div>
<div class="ln" data-truth="urgent"><b>Mức độ</b><Segments name="Mức độ" :options="speeds" v-model="v.urgent" /></div></section>
<section v-show="part === 1" role="tabpanel">${line('name', 'Chứng thư cấp cho ông/bà <i class="req">*</i>')}${line('unit', 'Hiện công tác tại <i class="req">*</i>')}${line('serial', 'Số sê-ri chứng thư <i class="req">*</i>')}${line('shown', 'Email đang ghi trong chứng thư')}<Dated label="Chứng thư hết hạn ngày *" mark="till" v-model="v.till" /><Dated label="Chứng thư mới hết hạn ngày (Cục ghi)" mark="newtill" v-model="v.newtill" />${line('device', 'Mã số thiết bị lưu khóa <i class="req">*</i>')}</section>
<section v-show="part === 2" role="tabpanel"><div class="ln" data-truth="field"><b>Mục thông tin cần đổi <i class="req">*</i></b><Finder name="Mục thông tin cần đổi" :options="fields" v-model="v.field" /></div>${line('old', 'Đổi từ <i class="req">*</i>')}${line('into', 'Đổi thành <i class="req">*</i>')}<label class="ln"><b>Căn cứ thay đổi (số quyết định, ngày)</b><textarea v-model="v.basis" data-truth="basis"></textarea></label></section>
<section v-show="part === 3" role="tabpanel"><p>Người tiếp nhận chứng thư chữ ký số (tệp chứng thư được gửi qua email)</p>${line('rname', 'Ông/bà <i class="req">*</i>')}${line('rpos', 'Giữ chức vụ')}${line('rmob', 'Điện thoại di động <i class="req">*</i>')}${line('rmail', 'Email công vụ <i class="req">*</i>')}${line('rboss', 'Người thay thế khi vắng mặt')}<button type="button" data-danger="gui">Gửi tờ khai</button></section>`,
});
