import { startVue } from '../app/vue.js';

/** A list without any role: a box, and words under it. */
const Drop = {
  props: ['modelValue', 'options'],
  emits: ['update:modelValue'],
  data: () => ({ open: false }),
  computed: {
    shown() {
      return this.options.find(([value]) => value === this.modelValue)?.[1];
    },
  },
  methods: {
    away(event) {
      if (!this.$el.contains(event.target)) this.open = false;
    },
  },
  mounted() {
    document.addEventListener('click', this.away);
  },
  unmounted() {
    document.removeEventListener('click', this.away);
  },
  template: `<div class="x-drop" style="position:relative;flex:1"><div class="x-drop__face" style="border:1px solid #aaa;padding:5px;cursor:pointer" @click="open = !open"><span v-if="shown">{{ shown }}</span><span v-else style="color:#999">Vui lòng chọn</span> <i style="float:right">▾</i></div><div v-if="open" class="x-drop__panel" style="position:absolute;left:0;right:0;background:#fff;border:1px solid #aaa;z-index:4"><div v-for="[value, text] in options" :key="value" class="x-drop__row" style="padding:5px;cursor:pointer" @click="$emit('update:modelValue', value); open = false">{{ text }}</div></div></div>`,
};

/** A date that can only be picked: a year, then a month, then a day. */
const Day = {
  props: ['modelValue', 'id'],
  emits: ['update:modelValue'],
  data: () => ({ open: false, year: 2026, month: 11 }),
  computed: {
    blanks() {
      return (new Date(this.year, this.month - 1, 1).getDay() + 6) % 7;
    },
    days() {
      return new Date(this.year, this.month, 0).getDate();
    },
  },
  methods: {
    pick(day) {
      const two = (n) => String(n).padStart(2, '0');
      this.$emit('update:modelValue', `${two(day)}/${two(this.month)}/${this.year}`);
      this.open = false;
    },
    move(n) {
      const at = this.year * 12 + this.month - 1 + n;
      this.year = Math.floor(at / 12);
      this.month = (at % 12) + 1;
    },
  },
  template: `<div style="position:relative;flex:1"><input :id="id" readonly :value="modelValue" placeholder="Bấm để chọn ngày" @click="open = true" @keydown.esc="open = false"><div v-if="open" class="cal" style="position:absolute;background:#fff;border:1px solid #999;z-index:5;padding:6px"><div><button type="button" title="Tháng trước" @click="move(-1)">&lt;</button> <span class="cal-title">Tháng {{ month }} năm {{ year }}</span> <button type="button" title="Tháng sau" @click="move(1)">&gt;</button></div><table><thead><tr><th v-for="d in ['T2','T3','T4','T5','T6','T7','CN']" :key="d">{{ d }}</th></tr></thead><tbody><tr v-for="w in Math.ceil((blanks + days) / 7)" :key="w"><td v-for="d in 7" :key="d" style="cursor:pointer" @click="(w - 1) * 7 + d > blanks && (w - 1) * 7 + d - blanks <= days && pick((w - 1) * 7 + d - blanks)">{{ (w - 1) * 7 + d > blanks && (w - 1) * 7 + d - blanks <= days ? (w - 1) * 7 + d - blanks : '' }}</td></tr></tbody></table></div></div>`,
};

startVue({
  components: { Drop, Day },
  data: () => ({
    v: {
      no: '',
      to: '',
      name: '',
      kind: '',
      device: '',
      serial: '',
      lost: '',
      how: '',
      done: '',
      police: '',
      reported: '',
    },
    offices: [
      ['90', 'Sở Khoa học và Công nghệ'],
      ['91', 'Cục Chứng thực số và Bảo mật thông tin'],
    ],
    kinds: [
      ['t', 'PKI Token'],
      ['s', 'SIM PKI'],
    ],
  }),
  methods: {
    state() {
      return this.v;
    },
  },
  template: `<h1>Khai báo mất thiết bị lưu khóa</h1>
<div class="row"><label for="no">Số văn bản của đơn vị</label><input id="no" v-model="v.no" data-truth="no"></div>
<div class="row" data-truth="to"><span class="lb">Gửi tới</span><Drop :options="offices" v-model="v.to" /></div>
<div class="row"><label for="name">Thuê bao làm mất</label><input id="name" v-model="v.name" data-truth="name"></div>
<div class="row" data-truth="kind"><span class="lb">Thiết bị bị mất là</span><span role="group" style="flex:1"><button v-for="[value, text] in kinds" :key="value" type="button" :aria-pressed="String(v.kind === value)" @click="v.kind = value">{{ text }}</button></span></div>
<div class="row"><label for="device">Dãy số trên thiết bị</label><input id="device" v-model="v.device" data-truth="device"></div>
<div class="row"><label for="serial">Chứng thư trong thiết bị có số hiệu</label><input id="serial" v-model="v.serial" data-truth="serial"></div>
<div class="row" data-truth="lost"><label for="lost">Mất ngày</label><Day id="lost" v-model="v.lost" /></div>
<div class="row"><label for="how">Tình huống xảy ra</label><textarea id="how" v-model.lazy="v.how" data-truth="how"></textarea></div>
<div class="row"><label for="done">Việc đã làm sau khi mất</label><textarea id="done" v-model.lazy="v.done" data-truth="done"></textarea></div>
<div class="row" data-truth="police"><span class="lb">Đã trình báo công an?</span><span style="flex:1"><label><input type="radio" name="ca" value="roi" v-model="v.police"> Rồi</label> <label><input type="radio" name="ca" value="chua" v-model="v.police"> Chưa</label></span></div>
<div class="row" data-truth="reported"><label for="reported">Trình báo ngày</label><Day id="reported" v-model="v.reported" /></div>
<button type="button" data-danger="gui">Gửi khai báo</button>`,
});
