/** Mẫu 03, Vue 3: floating labels (the label stands after its control); the receiver comes late. */
import { createApp, onUnmounted, reactive, ref } from 'vue';
import { type MountPage, submit } from '../app/page.ts';
import { provinces63 } from '../app/provinces.ts';

const floating = (key: string, label: string, id: string, attributes = '') =>
  `<div class="float"><input id="${id}" v-model="f['${key}']" placeholder=" " data-truth="${key}" ${attributes}><label for="${id}">${label}</label></div>`;

const template = `
<nav class="crumbs" aria-label="breadcrumb"><ol><li>Trang chủ</li><li>TT-0683</li><li aria-current="page">Cấp mới cho thiết bị, dịch vụ, phần mềm</li></ol></nav>
<h1>Đăng ký cấp chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm</h1>
<form novalidate @submit.prevent="send">
<section class="panel"><h2>Công văn</h2><div class="grid2">
  <div class="float"><select id="v-31" v-model="f['addressee']" data-truth="addressee"><option value=""></option><option v-for="o in offices" :key="o.ma" :value="o.ma">{{ o.ten }}</option></select><label for="v-31">Cơ quan tiếp nhận văn bản (Kính gửi) *</label></div>
  ${floating('doc-number', 'Số ký hiệu công văn *', 'v-32')}
  ${floating('doc-date', 'Ngày, tháng, năm công văn *', 'v-33', 'inputmode="numeric" maxlength="10"')}
</div></section>
<section class="panel"><h2>Thiết bị, dịch vụ, phần mềm đề nghị cấp</h2>
  <div role="radiogroup" aria-labelledby="v-40" data-truth="sys-kind" class="line"><span id="v-40" class="cap">Loại *</span>
    <label v-for="k in kinds" :key="k.ma"><input type="radio" name="v40" :value="k.ma" v-model="f['sys-kind']"> {{ k.ten }}</label></div>
  <div class="grid2">
  ${floating('sys-name', 'Tên thiết bị, dịch vụ, phần mềm *', 'v-41')}
  ${floating('sys-version', 'Phiên bản', 'v-42')}
  ${floating('sys-owner', 'Tên cơ quan, tổ chức quản lý *', 'v-43')}
  ${floating('org-address', 'Địa chỉ cơ quan *', 'v-44')}
  ${floating('org-tax', 'Mã số thuế *', 'v-45')}
  ${floating('org-budget', 'Mã quan hệ ngân sách *', 'v-46')}
  <div class="float"><select id="v-47" v-model="f['org-province']" data-truth="org-province"><option value=""></option><option v-for="p in provinces" :key="p[0]" :value="p[0]">{{ p[1] }}</option></select><label for="v-47">Tỉnh/Thành phố *</label></div>
  ${floating('org-email', 'Địa chỉ thư điện tử công vụ *', 'v-48', 'type="email"')}
  <div class="float"><select id="v-49" v-model="f['device-kind']" data-truth="device-kind"><option value=""></option><option value="TOKEN">PKI Token</option><option value="HSM">Thiết bị HSM</option><option value="SOFT">Chứng thư mềm (SOFT)</option></select><label for="v-49">Hình thức lưu khóa bí mật *</label></div>
  </div>
  <div class="float"><textarea id="v-50" v-model="f['sys-description']" rows="3" placeholder=" " data-truth="sys-description"></textarea><label for="v-50">Mô tả tính năng, phạm vi sử dụng</label></div>
  <div style="position:absolute;top:-5000px"><input name="website" v-model="f['x-honeypot']" tabindex="-1" autocomplete="off" placeholder="Tên phần mềm" data-truth="x-honeypot"></div>
</section>
<p v-if="!late" class="hint">Đang tải thông tin người tiếp nhận…</p>
<section v-else class="panel"><h2>Người tiếp nhận thiết bị lưu khóa bí mật</h2><div class="grid2">
  ${floating('recv-name', 'Họ và tên *', 'v-61')}
  ${floating('recv-id', 'Số định danh cá nhân *', 'v-62')}
  <div class="float up"><input type="date" id="v-63" v-model="f['recv-issued-on']" data-truth="recv-issued-on"><label for="v-63">Ngày cấp *</label></div>
  ${floating('recv-issued-by', 'Nơi cấp *', 'v-64')}
  ${floating('recv-position', 'Chức vụ *', 'v-65')}
  ${floating('recv-mobile', 'Số điện thoại di động *', 'v-66', 'type="tel"')}
  ${floating('recv-email', 'Thư điện tử công vụ *', 'v-67', 'type="email"')}
  ${floating('recv-address', 'Địa chỉ tiếp nhận *', 'v-68')}
</div></section>
<section class="panel"><h2>Khác</h2>
  ${floating('note', 'Ghi chú nội bộ', 'v-70')}
  <p><label>Đính kèm công văn <input type="file" data-truth="x-file"></label></p>
</section>
<p class="actions"><button type="submit" class="main">Gửi hồ sơ</button><button type="button">Lưu nháp</button></p>
</form>`;

const blank = {
  addressee: '',
  'doc-number': '',
  'doc-date': '',
  'sys-kind': '',
  'sys-name': '',
  'sys-version': '',
  'sys-owner': '',
  'sys-description': '',
  'org-address': '',
  'org-tax': '',
  'org-budget': '',
  'org-province': '',
  'org-email': '',
  'device-kind': '',
  'recv-name': '',
  'recv-id': '',
  'recv-issued-on': '',
  'recv-issued-by': '',
  'recv-position': '',
  'recv-mobile': '',
  'recv-email': '',
  'recv-address': '',
  note: '',
  'x-honeypot': '',
};

export const mount: MountPage = (root) => {
  const f = reactive({ ...blank });
  const app = createApp({
    template,
    setup() {
      const late = ref(false);
      const timer = setTimeout(() => {
        late.value = true;
      }, 600);
      onUnmounted(() => clearTimeout(timer));
      return {
        f,
        late,
        send: submit,
        provinces: provinces63,
        offices: [
          { ma: 'S09', ten: 'Sở Khoa học và Công nghệ tỉnh Long An' },
          { ma: 'C01', ten: 'Cục Chứng thực số và Bảo mật thông tin - Ban Cơ yếu Chính phủ' },
        ],
        kinds: [
          { ma: '1', ten: 'Thiết bị' },
          { ma: '2', ten: 'Dịch vụ' },
          { ma: '3', ten: 'Phần mềm' },
        ],
      };
    },
  });
  app.mount(root);
  return { state: () => ({ ...f }), unmount: () => app.unmount() };
};
