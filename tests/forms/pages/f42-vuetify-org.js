import * as components from 'vuetify/components';
import { createVuetify } from 'vuetify/framework';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import { provinces63 } from '../../portal/app/provinces.ts';
import { startVue } from '../app/vue.js';

const sheet = document.createElement('style');
sheet.textContent = '.v-application :is(input, textarea) { font: revert-layer; padding: revert-layer }';
document.head.append(sheet);

const text = (key, label, more = '') =>
  `<v-text-field data-truth="${key}" v-model.trim="v.${key}" label="${label}" variant="outlined" color="primary" class="mb-2" ${more}></v-text-field>`;
const part = (value, inner) =>
  `<v-tabs-window-item value="${value}" eager><v-form>${inner}</v-form></v-tabs-window-item>`;

startVue(
  {
    data: () => ({
      tab: 'a',
      v: Object.fromEntries(
        [
          ...['no', 'date', 'to', 'org', 'orgen', 'addr', 'tax', 'budget', 'eid', 'prov', 'mail', 'tel'],
          ...['web', 'kind', 'rname', 'rid', 'ridon', 'ridby', 'rpos', 'rmob', 'rmail', 'raddr', 'agree'],
        ].map((key) => [key, null]),
      ),
      offices: [
        { value: 'CA', title: 'Cục CTS&BMTT (National Agency for Digital Certification)' },
        { value: 'SKHCN', title: 'Sở KH&CN (Department of Science and Technology)' },
      ],
      // Names as an office writes them on envelopes.
      provinces: provinces63.map(([value, name]) => ({
        value,
        title: name.replace('Thành phố', 'TP.').replace('Tỉnh ', '').toUpperCase(),
      })),
    }),
    methods: {
      state() {
        return { ...this.v, agree: this.v.agree || '' };
      },
    },
    template: `<v-app><v-main><v-container>
<v-toolbar title="Cấp CTS cho cơ quan, tổ chức / Issuance of certificate for organisation" density="compact"></v-toolbar>
<v-tabs v-model="tab"><v-tab value="a">Công văn / Letter</v-tab><v-tab value="b">Tổ chức / Organisation</v-tab><v-tab value="c">Người nhận thiết bị / Device receiver</v-tab></v-tabs>
<v-tabs-window v-model="tab" class="pt-4">
${part('a', `${text('no', 'Số công văn / Letter No.')}${text('date', 'Ngày công văn / Letter date', 'placeholder="dd.mm.yyyy" persistent-placeholder hint="Viết ngày.tháng.năm, ví dụ 01.02.2026" persistent-hint')}<div data-truth="to"><v-select v-model="v.to" :items="offices" label="Nơi nhận / Addressee" variant="outlined"></v-select></div>`)}
${part(
  'b',
  `${text('org', 'Tên cơ quan, tổ chức / Name of organisation')}${text('orgen', 'Tên bằng tiếng Anh / Name in English')}${text('addr', 'Địa chỉ trụ sở / Head office address')}<v-row><v-col>${text('tax', 'Mã số thuế / Tax code')}</v-col><v-col>${text('budget', 'Mã QHNS / Budget code')}</v-col><v-col>${text('eid', 'Mã định danh / E-ID')}</v-col></v-row>
<div data-truth="prov"><v-autocomplete v-model="v.prov" :items="provinces" label="Tỉnh, thành phố / Province" variant="outlined"></v-autocomplete></div><v-row><v-col>${text('mail', 'Thư điện tử công vụ / Official e-mail')}</v-col><v-col>${text('tel', 'Điện thoại / Telephone')}</v-col><v-col>${text('web', 'Trang thông tin điện tử / Website')}</v-col></v-row>
<div data-truth="kind"><v-radio-group v-model="v.kind" label="Thiết bị lưu khoá / Key storage device"><v-radio value="1" label="PKI Token"></v-radio><v-radio value="5" label="HSM"></v-radio></v-radio-group></div>`,
)}
${part(
  'c',
  `<v-row><v-col>${text('rname', 'Họ và tên / Full name')}</v-col><v-col>${text('rpos', 'Chức vụ / Position')}</v-col></v-row><v-row><v-col>${text('rid', 'Số CCCD / ID No.')}</v-col><v-col>${text('ridon', 'Ngày cấp / Date of issue', 'placeholder="dd.mm.yyyy" persistent-placeholder')}</v-col><v-col>${text('ridby', 'Nơi cấp / Place of issue')}</v-col></v-row><v-row><v-col>${text('rmob', 'Điện thoại di động / Mobile')}</v-col><v-col>${text('rmail', 'Thư điện tử công vụ / Official e-mail')}</v-col></v-row>${text('raddr', 'Địa chỉ tiếp nhận / Delivery address')}
<div data-truth="agree"><v-checkbox v-model="v.agree" label="Tôi cam kết / I hereby certify"></v-checkbox></div><div data-truth="x-file"><v-file-input label="Công văn đã ký số / Signed letter (PDF)"></v-file-input></div><v-btn data-danger="gui">Gửi / Submit</v-btn>`,
)}
</v-tabs-window></v-container></v-main></v-app>`,
  },
  [[createVuetify({ components, icons: { defaultSet: 'mdi', aliases, sets: { mdi } } })]],
);
