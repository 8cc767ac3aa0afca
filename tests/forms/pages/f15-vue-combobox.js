import { provinces63 } from '../../portal/app/provinces.ts';
import { startVue } from '../app/vue.js';

/** The ARIA pattern of a select-only combobox, as a team of its own would write it. */
const Pick = {
  props: ['modelValue', 'label', 'options', 'id'],
  emits: ['update:modelValue'],
  data: () => ({ open: false, at: -1 }),
  computed: {
    shown() {
      return this.options.find(([value]) => value === this.modelValue)?.[1] ?? 'Bấm để chọn';
    },
  },
  methods: {
    choose(value) {
      this.$emit('update:modelValue', value);
      this.open = false;
    },
    key(event) {
      if (event.key === 'Escape') this.open = false;
      if (event.key === 'ArrowDown') {
        this.open = true;
        this.at = Math.min(this.at + 1, this.options.length - 1);
      }
      if (event.key === 'Enter' && this.open && this.at >= 0) this.choose(this.options[this.at][0]);
    },
  },
  template: `<div style="position:relative;margin:6px 0"><span :id="id + '-l'">{{ label }}</span>
<div role="combobox" tabindex="0" aria-haspopup="listbox" :aria-expanded="String(open)" :aria-controls="id + '-b'" :aria-labelledby="id + '-l'" style="border:1px solid #999;padding:4px;width:420px" @click="open = !open" @keydown="key">{{ shown }}</div>
<ul v-if="open" :id="id + '-b'" role="listbox" style="position:absolute;z-index:5;background:#fff;border:1px solid #999;max-height:160px;overflow:auto;margin:0;padding:0;list-style:none;width:420px"><li v-for="([value, text], i) in options" :key="value" role="option" :aria-selected="String(value === modelValue)" style="padding:3px" @click="choose(value)">{{ text }}</li></ul></div>`,
};

startVue({
  components: { Pick },
  data: () => ({
    v: {
      no: '',
      date: '',
      to: '',
      kind: '',
      name: '',
      ver: '',
      desc: '',
      owner: '',
      addr: '',
      tax: '',
      budget: '',
      prov: '',
      mail: '',
      device: '',
      rname: '',
      rid: '',
      ridon: '',
      ridby: '',
      rpos: '',
      rmob: '',
      rmail: '',
      raddr: '',
    },
    offices: [
      ['1', 'Cục Chứng thực số và Bảo mật thông tin'],
      ['2', 'Sở Khoa học và Công nghệ'],
    ],
    kinds: [
      ['tb', 'Thiết bị'],
      ['dv', 'Dịch vụ'],
      ['pm', 'Phần mềm'],
    ],
    devices: [
      ['T', 'PKI Token'],
      ['H', 'Thiết bị HSM'],
      ['R', 'Ký số tập trung'],
    ],
    provinces: provinces63,
  }),
  methods: {
    state() {
      return this.v;
    },
  },
  template: `<h1>Chứng thư số cho thiết bị, dịch vụ, phần mềm: đề nghị cấp mới</h1>
<p><label>Số văn bản <input v-model.lazy="v.no" data-truth="no"></label> <label>Ngày văn bản <input v-model.lazy="v.date" placeholder="dd/mm/yyyy" data-truth="date"></label></p>
<div data-truth="to"><Pick id="a" label="Đơn vị tiếp nhận" :options="offices" v-model="v.to" /></div>
<h2>Đối tượng cấp</h2><div data-truth="kind"><Pick id="b" label="Loại đối tượng" :options="kinds" v-model="v.kind" /></div>
<p><label>Tên thiết bị, dịch vụ, phần mềm <input size="60" v-model="v.name" data-truth="name"></label></p><p><label>Phiên bản <input v-model="v.ver" data-truth="ver"></label></p><p><label>Mô tả <textarea v-model="v.desc" data-truth="desc"></textarea></label></p>
<p><label>Cơ quan, tổ chức quản lý <input v-model="v.owner" data-truth="owner"></label></p><p><label>Địa chỉ <input v-model="v.addr" data-truth="addr"></label></p><p><label>Mã số thuế <input v-model="v.tax" data-truth="tax"></label></p><p><label>Mã số ĐVQHNS <input v-model="v.budget" data-truth="budget"></label></p>
<div data-truth="prov"><Pick id="c" label="Tỉnh/Thành phố" :options="provinces" v-model="v.prov" /></div><p><label>Thư điện tử công vụ <input v-model="v.mail" data-truth="mail"></label></p>
<div data-truth="device"><Pick id="d" label="Nơi lưu khóa" :options="devices" v-model="v.device" /></div>
<h2>Cán bộ tiếp nhận thiết bị lưu khóa</h2><p><label>Họ và tên <input v-model="v.rname" data-truth="rname"></label></p><p><label>Số CCCD <input v-model="v.rid" data-truth="rid"></label></p><p><label>Ngày cấp <input type="date" v-model="v.ridon" data-truth="ridon"></label></p><p><label>Nơi cấp <input v-model="v.ridby" data-truth="ridby"></label></p><p><label>Chức vụ <input v-model="v.rpos" data-truth="rpos"></label></p><p><label>Số di động <input v-model="v.rmob" data-truth="rmob"></label></p><p><label>Thư điện tử công vụ <input v-model="v.rmail" data-truth="rmail"></label></p><p><label>Địa chỉ tiếp nhận <input v-model="v.raddr" data-truth="raddr"></label></p><button type="button" data-danger="gui">Gửi</button>`,
});
