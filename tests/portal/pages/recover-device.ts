/** Mẫu 06, Vue 3: labels that wrap; the device's number is asked for only once its kind is known. */
import { createApp, onUnmounted, reactive, ref, watch } from 'vue';
import { type MountPage, submit } from '../app/page.ts';

const wrapped = (key: string, label: string, attributes = '') =>
  `<label class="wrap"><span>${label}</span><input v-model="f['${key}']" data-truth="${key}" ${attributes}></label>`;

const template = `
<h1 class="title">Hỗ trợ khôi phục thiết bị lưu khóa bí mật <small>(mở khóa, cấp lại mật khẩu)</small></h1>
<p class="hint">Không nhập mật khẩu hay mã PIN của thiết bị vào ô văn bản nào trên trang này.</p>
<div class="panel"><h4>Văn bản đề nghị (Mẫu số 06)</h4><div class="grid2">
  <label class="wrap"><span>Kính gửi <b>*</b></span><select v-model="f['addressee']" data-truth="addressee"><option value="">-- chọn cơ quan --</option><option value="10">Cục CTS và BMTT (Ban Cơ yếu Chính phủ)</option><option value="20">Sở KH&amp;CN (Sở Khoa học và Công nghệ)</option></select></label>
  ${wrapped('doc-number', 'Số văn bản <b>*</b>')}
  ${wrapped('doc-date', 'Ngày văn bản <b>*</b>', 'type="date"')}
</div></div>
<div class="panel"><h4>Thuê bao và thiết bị bị khóa</h4><div class="grid2">
  ${wrapped('sub-name', 'Tên thuê bao <b>*</b>')}
  ${wrapped('sub-unit', 'Cơ quan, đơn vị <b>*</b>')}
  ${wrapped('sub-serial', 'Số hiệu chứng thư chữ ký số <b>*</b>')}
  ${wrapped('sub-email', 'Địa chỉ thư điện tử công vụ <b>*</b>')}
  <fieldset data-truth="device-kind"><legend>Loại thiết bị <b>*</b></legend>
    <label><input type="radio" name="lt" value="usb" v-model="f['device-kind']"> PKI Token (USB)</label>
    <label><input type="radio" name="lt" value="sim" v-model="f['device-kind']"> SIM PKI</label></fieldset>
  <template v-if="asked === 'usb'">${wrapped('device-serial', 'Số mã vạch in trên PKI Token <b>*</b>')}</template>
  <template v-if="asked === 'sim'">${wrapped('device-iccid', 'Dãy số ICCID in trên SIM PKI <b>*</b>')}</template>
  <label class="wrap"><span>Lý do đề nghị khôi phục</span><select v-model="f['reason']" data-truth="reason"><option value="">Chọn lý do</option><option value="KHAC">Lý do khác</option><option value="SAI_MK">Bị khóa do nhập sai mật khẩu quá số lần quy định</option></select></label>
</div></div>
<div class="panel"><h4>Người phối hợp hỗ trợ khôi phục</h4><div class="grid2">
  ${wrapped('coord-name', 'Họ và tên <b>*</b>')}
  ${wrapped('coord-position', 'Chức vụ <b>*</b>')}
  ${wrapped('coord-mobile', 'Số điện thoại di động <b>*</b>')}
  ${wrapped('coord-email', 'Địa chỉ thư điện tử công vụ <b>*</b>')}
</div></div>
<div class="panel"><h4>Xác thực người gửi</h4><div class="grid2">
  <label class="wrap"><span>Mật khẩu tài khoản</span><input type="password" autocomplete="current-password" data-truth="x-password"></label>
  <label class="wrap"><span>Mã PIN</span><input type="text" inputmode="numeric" autocomplete="off" data-truth="x-pin"></label>
  <label class="wrap"><span>Mã kiểm tra (captcha)</span><input autocomplete="off" data-truth="x-captcha"></label>
</div></div>
${wrapped('note', 'Ghi chú nội bộ')}
<p class="actions"><button type="button" @click="send" class="main">Gửi hồ sơ</button><button type="button">Lưu nháp</button></p>`;

const blank = {
  addressee: '',
  'doc-number': '',
  'doc-date': '',
  'sub-name': '',
  'sub-unit': '',
  'sub-serial': '',
  'sub-email': '',
  'device-kind': '',
  'device-serial': '',
  'device-iccid': '',
  reason: '',
  'coord-name': '',
  'coord-position': '',
  'coord-mobile': '',
  'coord-email': '',
  note: '',
};

export const mount: MountPage = (root) => {
  const f = reactive({ ...blank });
  const app = createApp({
    template,
    setup() {
      /** The kind whose number is asked for: follows the choice as a slow server would. */
      const asked = ref('');
      let timer: ReturnType<typeof setTimeout> | undefined;
      watch(
        () => f['device-kind'],
        (kind) => {
          clearTimeout(timer);
          asked.value = '';
          timer = setTimeout(() => {
            asked.value = kind;
          }, 300);
        },
      );
      onUnmounted(() => clearTimeout(timer));
      return { f, asked, send: submit };
    },
  });
  app.mount(root);
  return { state: () => ({ ...f }), unmount: () => app.unmount() };
};
