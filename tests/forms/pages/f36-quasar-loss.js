import {
  QBanner,
  QBtn,
  QDate,
  QForm,
  QIcon,
  QInput,
  QOptionGroup,
  QPopupProxy,
  QSelect,
  QStep,
  QStepper,
  QStepperNavigation,
  QTime,
  Quasar,
} from 'quasar';
import 'quasar/dist/quasar.css';
import { startVue } from '../app/vue.js';

const components = {
  QBanner,
  QBtn,
  QDate,
  QForm,
  QIcon,
  QInput,
  QOptionGroup,
  QPopupProxy,
  QSelect,
  QStep,
  QStepper,
  QStepperNavigation,
  QTime,
};
const text = (key, label, more = '') =>
  `<q-input data-truth="${key}" outlined dense stack-label class="q-mb-md" v-model="v.${key}" label="${label}" ${more}></q-input>`;
const date = (key, label) =>
  `<q-input data-truth="${key}" outlined dense stack-label class="q-mb-md" v-model="v.${key}" label="${label}" mask="date" :rules="['date']" hint="năm/tháng/ngày"><template #append><q-icon name="event" class="cursor-pointer">📅<q-popup-proxy cover><q-date v-model="v.${key}"></q-date></q-popup-proxy></q-icon></template></q-input>`;
const move = (n, label) =>
  `<q-stepper-navigation><q-btn color="primary" label="${label}" @click="step = ${n}"></q-btn></q-stepper-navigation>`;

const units = [
  'Sở Giáo dục và Đào tạo tỉnh Long An',
  'Trường THPT Hậu Nghĩa',
  'Trường THPT Nguyễn Thông',
  'Trường THPT Tân An',
  'Trung tâm GDTX tỉnh',
];

startVue(
  {
    components,
    data: () => ({
      step: 1,
      v: Object.fromEntries(
        [
          ...['no', 'date', 'host', 'hostpos', 'joined'],
          ...['name', 'unit', 'kind', 'device', 'serial', 'day', 'hour', 'how', 'done'],
          ...['price', 'pay'],
        ].map((key) => [key, null]),
      ),
      shown: units,
      kinds: [
        { label: 'PKI Token', value: 'token' },
        { label: 'SIM PKI', value: 'sim' },
        { label: 'HSM', value: 'hsm' },
      ],
      parts: [
        { label: 'Công đoàn', value: 'cd' },
        { label: 'Công an xã, phường', value: 'ca' },
        { label: 'Thanh tra nhân dân', value: 'tt' },
      ],
    }),
    methods: {
      filter(typed, update) {
        update(() => {
          this.shown = units.filter((each) => each.toLowerCase().includes(typed.toLowerCase()));
        });
      },
      state() {
        return { ...this.v, joined: this.v.joined?.join(',') };
      },
    },
    created() {
      this.v.joined = [];
    },
    template: `<q-form><h1 class="text-h5">Biên bản xác nhận thiết bị lưu khoá bí mật bị thất lạc</h1>
<q-banner dense class="bg-amber-2">Mất thiết bị thì đồng thời phải đề nghị thu hồi chứng thư (Mẫu 05).</q-banner>
<q-stepper v-model="step" vertical animated header-nav>
<q-step :name="1" title="Biên bản">${text('no', 'Biên bản số')}${date('date', 'Lập ngày')}${text('host', 'Đại diện cơ quan (thủ trưởng)')}${text('hostpos', 'Chức vụ của đại diện')}
<div data-truth="joined" class="q-mb-md">Thành phần tham dự khác<q-option-group type="checkbox" inline :options="parts" v-model="v.joined"></q-option-group></div>${move(2, 'Sang phần thiết bị')}</q-step>
<q-step :name="2" title="Thiết bị thất lạc">${text('name', 'Thuê bao đã được bàn giao thiết bị')}
<div data-truth="unit"><q-select outlined dense class="q-mb-md" v-model="v.unit" :options="shown" use-input input-debounce="150" @filter="filter" label="Thuê bao công tác tại"><template #no-option><i>Không có</i></template></q-select></div>
<div data-truth="kind" class="q-mb-md">Loại thiết bị đã mất <q-option-group inline :options="kinds" v-model="v.kind"></q-option-group></div>
${text('device', 'Số hiệu in trên thiết bị')}${text('serial', 'Số hiệu CTS lưu trong thiết bị')}${move(3, 'Sang phần sự việc')}</q-step>
<q-step :name="3" title="Diễn biến sự việc">${date('day', 'Ngày thất lạc')}
<q-input data-truth="hour" outlined dense class="q-mb-md" v-model="v.hour" label="Giờ phát hiện" mask="time"><template #append><q-icon name="access_time" class="cursor-pointer">🕑<q-popup-proxy><q-time v-model="v.hour" format24h></q-time></q-popup-proxy></q-icon></template></q-input>
${text('how', 'Hoàn cảnh thất lạc', 'type="textarea" autogrow')}${text('done', 'Biện pháp cơ quan đã thực hiện', 'type="textarea" autogrow')}${text('price', 'Giá trị thiết bị phải bồi hoàn', 'suffix="đồng"')}${text('pay', 'Hình thức bồi hoàn')}
<q-btn label="Ký số và gửi Cục" data-danger="gui"></q-btn></q-step></q-stepper></q-form>`,
  },
  [[Quasar, {}]],
);
