import {
  AutoComplete,
  Button,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Select,
  Typography,
} from 'antd';
import vi from 'antd/locale/vi_VN';
import { createRoot } from 'react-dom/client';
import { provinces63 } from '../../portal/app/provinces.ts';
import { dates, usePageState } from '../app/react.js';

const places = [
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
  'Bộ Công an',
];
const text = (key, label, required = true) => (
  <div data-truth={key} key={key}>
    <Form.Item label={label} name={key} rules={[{ required }]}>
      <Input />
    </Form.Item>
  </div>
);
const date = (key, label) => (
  <div data-truth={key} key={key}>
    <Form.Item label={label} name={key} rules={[{ required: true }]}>
      <DatePicker format="DD/MM/YYYY" style={{ width: '100%' }} />
    </Form.Item>
  </div>
);

function Page() {
  const [form] = Form.useForm();
  const kind = Form.useWatch('kind', form);
  usePageState(() => {
    const v = form.getFieldsValue(true);
    return {
      ...v,
      date: dates(v.date),
      dob: dates(v.dob),
      idon: dates(v.idon),
      ridon: dates(v.ridon),
      port: v.port ? 'true' : '',
    };
  });
  return (
    <ConfigProvider locale={vi}>
      <Typography.Title level={2}>Đăng ký cấp mới chứng thư số cho cá nhân</Typography.Title>
      <Form form={form} labelCol={{ span: 7 }} wrapperCol={{ span: 14 }}>
        <Typography.Title level={4}>Tờ trình, công văn</Typography.Title>
        {text('no', 'Số công văn')}
        {date('date', 'Ngày công văn')}
        <div data-truth="to">
          <Form.Item label="Nơi tiếp nhận" name="to" rules={[{ required: true }]}>
            <Select
              showSearch
              options={[
                { value: 1, label: 'Cục Chứng thực số và Bảo mật thông tin' },
                { value: 2, label: 'Sở Khoa học và Công nghệ' },
              ]}
            />
          </Form.Item>
        </div>
        <Typography.Title level={4}>Cá nhân được đề nghị cấp</Typography.Title>
        {text('name', 'Họ và tên')}
        {date('dob', 'Ngày sinh')}
        {text('id', 'Số định danh cá nhân')}
        {date('idon', 'Ngày cấp thẻ')}
        <div data-truth="idby">
          <Form.Item label="Nơi cấp thẻ" name="idby" rules={[{ required: true }]}>
            <AutoComplete options={places.map((value) => ({ value }))} showSearch={{ filterOption: true }} />
          </Form.Item>
        </div>
        {text('unit', 'Đơn vị công tác')}
        {text('pos', 'Chức vụ')}
        <div data-truth="prov">
          <Form.Item label="Tỉnh/Thành phố" name="prov" rules={[{ required: true }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="Gõ để tìm"
              options={provinces63.map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
        </div>
        {text('mail', 'Email công vụ')}
        {text('mob', 'Di động', false)}
        <div data-truth="years">
          <Form.Item label="Thâm niên (năm)" name="years">
            <InputNumber min={0} />
          </Form.Item>
        </div>
        <Typography.Title level={4}>Thiết bị</Typography.Title>
        <div data-truth="kind">
          <Form.Item label="Loại thiết bị" name="kind" rules={[{ required: true }]}>
            <Select
              options={[
                { value: 'TOKEN', label: 'TOKEN' },
                { value: 'SIM', label: 'SIM' },
                { value: 'RSSP', label: 'RSSP (ký số tập trung)' },
              ]}
            />
          </Form.Item>
        </div>
        {kind === 'SIM' && [
          <div data-truth="carrier" key="c">
            <Form.Item label="Nhà mạng" name="carrier">
              <Select
                options={['Viettel', 'VinaPhone', 'MobiFone'].map((value) => ({ value, label: value }))}
              />
            </Form.Item>
          </div>,
          <div data-truth="phone" key="p">
            <Form.Item label="Số điện thoại đăng ký SIM" name="phone">
              <Input />
            </Form.Item>
          </div>,
          <div data-truth="port" key="q">
            <Form.Item label="Chuyển số đang dùng" name="port" valuePropName="checked">
              <Checkbox />
            </Form.Item>
          </div>,
        ]}
        <Typography.Title level={4}>Người tiếp nhận thiết bị lưu khóa</Typography.Title>
        {text('rname', 'Họ và tên')}
        {text('rid', 'Số định danh cá nhân')}
        {date('ridon', 'Ngày cấp thẻ')}
        {text('ridby', 'Nơi cấp thẻ')}
        {text('rpos', 'Chức vụ')}
        {text('rmob', 'Di động')}
        {text('rmail', 'Email công vụ')}
        {text('raddr', 'Địa chỉ nhận thiết bị')}
        <Button data-danger="gui">Gửi</Button>
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
