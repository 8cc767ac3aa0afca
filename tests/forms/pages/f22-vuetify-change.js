import * as components from 'vuetify/components';
import { createVuetify } from 'vuetify/framework';
import 'vuetify/styles';
import { startVue } from '../app/vue.js';

startVue(
  {
    data: () => ({
      v: {
        no: '',
        date: '',
        to: null,
        name: '',
        unit: '',
        serial: '',
        device: '',
        till: '',
        field: null,
        from: '',
        into: '',
        why: '',
        rname: '',
        rpos: '',
        rmob: '',
        rmail: '',
        signed: false,
      },
      offices: [
        { value: 'K', title: 'Cục Chứng thực số và Bảo mật thông tin' },
        { value: 'S', title: 'Sở Khoa học và Công nghệ' },
      ],
      fields: [
        { value: 'noi', title: 'Chuyển đơn vị công tác (trong cùng UBND tỉnh)' },
        { value: 'thu', title: 'Thay đổi địa chỉ thư điện tử công vụ' },
        { value: 'ten', title: 'Đổi tên cơ quan, tổ chức' },
        { value: 'cho', title: 'Đổi địa chỉ cơ quan, tổ chức' },
      ],
    }),
    methods: {
      state() {
        return { ...this.v, signed: this.v.signed ? 'true' : '' };
      },
    },
    template: `<v-app><v-main><v-container>
<div class="text-h5">Thay đổi nội dung thông tin chứng thư chữ ký số</div>
<v-card title="Văn bản của cơ quan quản lý trực tiếp" class="my-3"><v-card-text>
<v-text-field data-truth="no" label="Số ký hiệu" v-model="v.no" variant="outlined"></v-text-field>
<v-text-field data-truth="date" label="Ngày ký (dd/mm/yyyy)" v-model="v.date" variant="outlined" hint="Ngày trên văn bản" persistent-hint></v-text-field>
<div data-truth="to"><v-select label="Gửi cơ quan" :items="offices" v-model="v.to" variant="outlined"></v-select></div>
<div data-truth="signed"><v-switch label="Văn bản đã được ký số" v-model="v.signed"></v-switch></div></v-card-text></v-card>
<v-card title="Chứng thư đề nghị thay đổi" class="my-3"><v-card-text>
<v-text-field data-truth="name" label="Tên thuê bao" v-model="v.name"></v-text-field>
<v-text-field data-truth="unit" label="Cơ quan hiện ghi trên chứng thư" v-model="v.unit" variant="underlined"></v-text-field>
<v-text-field data-truth="serial" label="Số hiệu" v-model="v.serial" prefix="0x"></v-text-field>
<v-text-field data-truth="till" label="Giá trị đến" v-model="v.till" placeholder="dd/mm/yyyy" persistent-placeholder></v-text-field>
<v-text-field data-truth="device" label="Số hiệu thiết bị" v-model="v.device" prepend-inner-icon="$menu"></v-text-field></v-card-text></v-card>
<v-card title="Nội dung thay đổi" class="my-3"><v-card-text>
<div data-truth="field"><v-autocomplete label="Thuộc trường hợp" :items="fields" v-model="v.field" no-data-text="Không có"></v-autocomplete></div>
<v-textarea data-truth="from" label="Ghi theo chứng thư hiện tại" rows="2" v-model="v.from"></v-textarea>
<v-textarea data-truth="into" label="Ghi theo đề nghị mới" rows="2" v-model="v.into"></v-textarea>
<v-text-field data-truth="why" label="Căn cứ (quyết định số)" v-model="v.why"></v-text-field></v-card-text></v-card>
<v-card title="Người tiếp nhận chứng thư" class="my-3"><v-card-text><v-row><v-col cols="6"><v-text-field data-truth="rname" label="Họ tên" v-model="v.rname"></v-text-field></v-col><v-col cols="6"><v-text-field data-truth="rpos" label="Chức vụ" v-model="v.rpos"></v-text-field></v-col><v-col cols="6"><v-text-field data-truth="rmob" label="SĐT" v-model="v.rmob"></v-text-field></v-col><v-col cols="6"><v-text-field data-truth="rmail" label="Thư công vụ" v-model="v.rmail"></v-text-field></v-col></v-row></v-card-text></v-card>
<v-btn data-danger="gui">Gửi hồ sơ</v-btn></v-container></v-main></v-app>`,
  },
  [[createVuetify({ components, icons: { defaultSet: 'none', sets: { none: { component: 'i' } } } })]],
);
