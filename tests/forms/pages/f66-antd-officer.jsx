import {
  Alert,
  Button,
  Col,
  ConfigProvider,
  DatePicker,
  Divider,
  Form,
  Input,
  Radio,
  Row,
  Select,
} from 'antd';
import vi from 'antd/locale/vi_VN';
import { createRoot } from 'react-dom/client';
import { provinces34 } from '../../portal/app/provinces.ts';
import { dates, usePageState } from '../app/react.js';

const police = [
  { value: 'C06', label: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội' },
  { value: 'DKQL', label: 'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư' },
  { value: 'BCA', label: 'Bộ Công an' },
];
const offices = [
  { value: 21, label: 'Sở Khoa học và Công nghệ' },
  { value: 22, label: 'Cục Chứng thực số và Bảo mật thông tin' },
];
const devices = [
  { value: 'PKI_TOKEN', label: 'Thiết bị PKI Token (USB)' },
  { value: 'PKI_SIM', label: 'SIM PKI' },
  { value: 'REMOTE', label: 'Ký số tập trung' },
];

function Item({ k, label, span = 8, optional = false, extra, children = <Input allowClear /> }) {
  return (
    <Col xs={24} md={span}>
      <div data-truth={k}>
        <Form.Item
          name={k}
          label={label}
          extra={extra}
          rules={[{ required: !optional, message: 'Bắt buộc' }]}
        >
          {children}
        </Form.Item>
      </div>
    </Col>
  );
}
const Day = (props) => (
  <Item {...props}>
    <DatePicker format="DD/MM/YYYY" placeholder="dd/mm/yyyy" style={{ width: '100%' }} />
  </Item>
);
const Pick = ({ options, ...props }) => (
  <Item {...props}>
    <Select options={options} placeholder="-- Chọn --" showSearch={{ optionFilterProp: 'label' }} />
  </Item>
);
const Head = ({ children }) => <Divider titlePlacement="start">{children}</Divider>;

function Page() {
  const [form] = Form.useForm();
  usePageState(() => {
    const v = form.getFieldsValue(true);
    const days = ['letterDate', 'birth', 'cardDate', 'recvCardDate'];
    return { ...v, ...Object.fromEntries(days.map((key) => [key, dates(v[key])])) };
  });
  return (
    <ConfigProvider locale={vi}>
      <h2>Cấp mới chứng thư chữ ký số cho cán bộ, công chức, viên chức</h2>
      <Alert type="warning" title="Khai đúng như trong Cơ sở dữ liệu quốc gia về dân cư." />
      <Form form={form} layout="vertical" scrollToFirstError>
        <Head>A. Văn bản đề nghị cấp</Head>
        <Row gutter={16}>
          <Item k="letterNo" label="Số, ký hiệu văn bản" />
          <Day k="letterDate" label="Ngày, tháng, năm văn bản" />
          <Pick k="office" label="Cơ quan tiếp nhận, giải quyết" options={offices} />
        </Row>
        <Head>B. Người được cấp chứng thư</Head>
        <Row gutter={16}>
          <Item k="fullName" label="Họ, chữ đệm và tên khai sinh" />
          <Day k="birth" label="Sinh ngày" />
          <Item k="gender" label="Giới tính" optional>
            <Radio.Group
              options={[
                { value: 'M', label: 'Nam' },
                { value: 'F', label: 'Nữ' },
              ]}
            />
          </Item>
          <Item k="card" label="Số định danh (thẻ căn cước)" />
          <Day k="cardDate" label="Ngày cấp thẻ căn cước" />
          <Pick k="cardBy" label="Cơ quan cấp thẻ căn cước" options={police} />
          <Item k="workplace" label="Cơ quan, tổ chức nơi công tác" span={12} />
          <Item k="title" label="Chức vụ/chức danh nghề nghiệp" span={12} />
          <Pick
            k="province"
            label="Thuộc tỉnh, thành phố"
            options={provinces34.map(([value, label]) => ({ value, label }))}
          />
          <Item k="mail" label="Email công vụ được cấp" extra="Không dùng thư cá nhân" />
          <Item k="phone" label="Điện thoại di động" />
          <Item k="salary" label="Số sổ bảo hiểm xã hội" optional />
          <Item k="degree" label="Trình độ chuyên môn" optional />
        </Row>
        <Head>C. Phương tiện lưu khóa bí mật</Head>
        <Row gutter={16}>
          <Pick k="device" label="Đề nghị cấp kèm thiết bị" options={devices} span={12} />
        </Row>
        <Head>D. Người thay mặt cơ quan nhận thiết bị lưu khóa</Head>
        <Row gutter={16}>
          <Item k="recvName" label="Họ và tên người nhận" />
          <Item k="recvTitle" label="Chức vụ/chức danh" />
          <Item k="recvPhone" label="Điện thoại di động" />
          <Item k="recvCard" label="Số định danh (thẻ căn cước)" />
          <Day k="recvCardDate" label="Ngày cấp thẻ căn cước" />
          <Pick k="recvCardBy" label="Cơ quan cấp thẻ căn cước" options={police} />
          <Item k="recvMail" label="Email công vụ" />
          <Item k="recvAddress" label="Địa chỉ nhận qua bưu chính" span={16} />
          <Item k="recvNote" label="Yêu cầu thêm khi chuyển phát" span={24} optional>
            <Input.TextArea rows={2} />
          </Item>
        </Row>
        <Button type="primary" htmlType="submit" data-danger="trinh">
          Trình lãnh đạo ký và gửi
        </Button>
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
