import { Button, Card, ConfigProvider, DatePicker, Form, Input, Radio, Select } from 'antd';
import vi from 'antd/locale/vi_VN';
import { createRoot } from 'react-dom/client';
import { dates, usePageState } from '../app/react.js';

const reasons = [
  ['LO', 'Khóa bí mật bị lộ hoặc nghi bị lộ'],
  ['HONG', 'Thiết bị lưu khóa bí mật bị hỏng'],
  ['MAT', 'Thiết bị lưu khóa bí mật bị thất lạc'],
  ['HUU', 'Thuê bao nghỉ hưu'],
  ['NGHI', 'Thuê bao thôi việc'],
  ['CHET', 'Thuê bao từ trần'],
].map(([value, label]) => ({ value, label }));

function Page() {
  const [form] = Form.useForm();
  usePageState(() => {
    const v = form.getFieldsValue(true);
    const state = { to: v.to, no: v.no, date: dates(v.date), why: v.why, how: v.how };
    (v.list ?? []).forEach((row, i) => {
      for (const key of ['name', 'unit', 'serial', 'device']) state[`${key}${i}`] = row?.[key];
    });
    return state;
  });
  return (
    <ConfigProvider locale={vi}>
      <h1>Đề nghị thu hồi chứng thư chữ ký số</h1>
      <Form form={form} layout="vertical" initialValues={{ list: [{}] }}>
        <Card title="Văn bản đề nghị" size="small">
          <div data-truth="to">
            <Form.Item label="Cơ quan tiếp nhận" name="to" rules={[{ required: true }]}>
              <Select
                placeholder="Chọn cơ quan"
                options={[
                  { value: 'SO', label: 'Sở Khoa học và Công nghệ' },
                  { value: 'CUC', label: 'Cục Chứng thực số và Bảo mật thông tin' },
                ]}
              />
            </Form.Item>
          </div>
          <div data-truth="no">
            <Form.Item label="Số văn bản" name="no" rules={[{ required: true }]}>
              <Input />
            </Form.Item>
          </div>
          <div data-truth="date">
            <Form.Item label="Ngày văn bản" name="date" rules={[{ required: true }]}>
              <DatePicker format="DD/MM/YYYY" />
            </Form.Item>
          </div>
          <div data-truth="why">
            <Form.Item label="Lý do thu hồi" name="why" rules={[{ required: true }]}>
              <Select options={reasons} />
            </Form.Item>
          </div>
          <div data-truth="how">
            <Form.Item label="Hình thức gửi" name="how">
              <Radio.Group
                options={[
                  { value: 'p', label: 'Qua cổng dịch vụ công' },
                  { value: 'a', label: 'Qua trục liên thông' },
                  { value: 'g', label: 'Văn bản giấy' },
                ]}
              />
            </Form.Item>
          </div>
        </Card>
        <Form.List name="list">
          {(fields, { add, remove }) => (
            <Card title="Danh sách chứng thư thu hồi" size="small">
              {fields.map((field, i) => (
                <Card
                  key={field.key}
                  size="small"
                  title={`Chứng thư ${i + 1}`}
                  extra={
                    <Button data-danger="xoa" onClick={() => remove(field.name)}>
                      Xóa
                    </Button>
                  }
                >
                  <div data-truth={`name${i}`}>
                    <Form.Item label="Họ tên thuê bao" name={[field.name, 'name']}>
                      <Input />
                    </Form.Item>
                  </div>
                  <div data-truth={`unit${i}`}>
                    <Form.Item label="Cơ quan công tác" name={[field.name, 'unit']}>
                      <Input />
                    </Form.Item>
                  </div>
                  <div data-truth={`serial${i}`}>
                    <Form.Item label="Số hiệu CTS" name={[field.name, 'serial']}>
                      <Input allowClear />
                    </Form.Item>
                  </div>
                  <div data-truth={`device${i}`}>
                    <Form.Item label="Số hiệu TBLK" name={[field.name, 'device']}>
                      <Input />
                    </Form.Item>
                  </div>
                </Card>
              ))}
              <Button type="dashed" onClick={() => add({})}>
                Thêm chứng thư
              </Button>
            </Card>
          )}
        </Form.List>
        <Button type="primary" data-danger="gui">
          Gửi hồ sơ
        </Button>
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
