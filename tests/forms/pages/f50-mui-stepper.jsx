import {
  Autocomplete,
  Button,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  InputAdornment,
  InputLabel,
  OutlinedInput,
  Radio,
  RadioGroup,
  Stack,
  Step,
  StepContent,
  StepLabel,
  Stepper,
  Switch,
  TextField,
} from '@mui/material';
import { DatePicker, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { provinces34 } from '../../portal/app/provinces.ts';
import { dates, usePageState } from '../app/react.js';

const provinces = provinces34.map(([id, label]) => ({ id, label }));
const bodies = ['Sở Giáo dục và Đào tạo tỉnh Long An', 'Trường THPT Hậu Nghĩa', 'Trường THPT Nguyễn Thông'];

function Page() {
  const [v, setAll] = useState({});
  const [step, setStep] = useState(0);
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => ({
    ...v,
    date: dates(v.date),
    ridon: dates(v.ridon),
    prov: v.prov?.id,
    signed: v.signed ? 'true' : '',
  }));
  const text = (key, label, more = {}) => (
    <TextField
      label={label}
      fullWidth
      margin="dense"
      value={v[key] ?? ''}
      onChange={(event) => put(key, event.target.value)}
      {...more}
      slotProps={{ htmlInput: { 'data-truth': key, ...more.html } }}
    />
  );
  const day = (key, label) => (
    <div data-truth={key}>
      <DatePicker
        label={label}
        format="DD/MM/YYYY"
        value={v[key] ?? null}
        onChange={(value) => put(key, value)}
        slotProps={{ textField: { margin: 'dense', helperText: 'Theo dương lịch' } }}
      />
    </div>
  );
  const radios = (key, label, options, hint) => (
    <FormControl data-truth={key} margin="dense" fullWidth>
      <FormLabel>{label}</FormLabel>
      <RadioGroup name={key} value={v[key] ?? ''} onChange={(_, value) => put(key, value)}>
        {options.map(([value, title]) => (
          <FormControlLabel key={value} value={value} label={title} control={<Radio size="small" />} />
        ))}
      </RadioGroup>
      {hint && <FormHelperText>{hint}</FormHelperText>}
    </FormControl>
  );
  /** A field put together from its parts, as designers do. */
  const parts = (key, label, unit) => (
    <FormControl fullWidth margin="dense" variant="outlined">
      <InputLabel htmlFor={`p-${key}`}>{label}</InputLabel>
      <OutlinedInput
        id={`p-${key}`}
        label={label}
        value={v[key] ?? ''}
        onChange={(event) => put(key, event.target.value)}
        endAdornment={<InputAdornment position="end">{unit}</InputAdornment>}
        inputProps={{ 'data-truth': key }}
      />
    </FormControl>
  );
  const titles = ['Công văn', 'Đối tượng được cấp', 'Khoá và người nhận thiết bị'];
  const bodiesOf = [
    <Stack key="a">
      {text('no', 'Số công văn', { required: true })}
      {day('date', 'Công văn ký ngày *')}
      {radios('to', 'Thẩm quyền giải quyết *', [
        ['1', 'Sở Khoa học và Công nghệ'],
        ['2', 'Cục Chứng thực số và Bảo mật thông tin – Ban Cơ yếu Chính phủ'],
      ])}
      <FormControlLabel
        label="Công văn gửi kèm đã được ký số"
        control={
          <Switch
            checked={v.signed ?? false}
            onChange={(_, on) => put('signed', on)}
            slotProps={{ input: { 'data-truth': 'signed' } }}
          />
        }
      />
    </Stack>,
    <Stack key="b">
      {radios(
        'kind',
        'Đề nghị cấp cho *',
        [
          ['D', 'Dịch vụ'],
          ['P', 'Phần mềm'],
          ['T', 'Thiết bị'],
        ],
        'Mỗi lần khai một đối tượng',
      )}
      {text('name', 'Tên thiết bị, dịch vụ, phần mềm', { required: true })}
      {text('ver', 'Phiên bản / đời', { size: 'small' })}
      {text('desc', 'Mô tả chức năng', { multiline: true, minRows: 2 })}
      {text('ip', 'Địa chỉ IP / tên miền')}
      {text('sn', 'Số sê-ri phần cứng (S/N)')}
      <div data-truth="owner">
        <Autocomplete
          freeSolo
          options={bodies}
          inputValue={v.owner ?? ''}
          onInputChange={(_, value) => put('owner', value)}
          renderInput={(params) => (
            <TextField {...params} margin="dense" required label="Cơ quan, tổ chức quản lý" />
          )}
        />
      </div>
      {text('addr', 'Trụ sở cơ quan', { required: true })}
      {parts('tax', 'MST cơ quan', '10 hoặc 13 số')}
      {parts('budget', 'Mã ĐVQHNS', '7 số')}
      <div data-truth="prov">
        <Autocomplete
          options={provinces}
          value={v.prov ?? null}
          onChange={(_, value) => put('prov', value)}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          noOptionsText="Không có tỉnh này"
          renderInput={(params) => (
            <TextField {...params} margin="dense" label="Tỉnh, thành phố (34 đơn vị)" />
          )}
        />
      </div>
      {text('mail', 'Email công vụ của cơ quan', { required: true, type: 'email' })}
    </Stack>,
    <Stack key="c">
      {radios('store', 'Khoá bí mật lưu trong', [
        ['HSM', 'Thiết bị HSM'],
        ['PKI', 'PKI Token (USB)'],
        ['TEP', 'Tệp mềm trên máy chủ'],
      ])}
      <h3>Cán bộ tiếp nhận thiết bị lưu khoá bí mật</h3>
      {text('rname', 'Họ tên cán bộ', { variant: 'filled' })}
      {text('rpos', 'Chức vụ cán bộ', { variant: 'filled' })}
      {text('rid', 'Số định danh cá nhân', { variant: 'filled', html: { inputMode: 'numeric' } })}
      {day('ridon', 'Ngày được cấp thẻ căn cước')}
      {text('ridby', 'Cơ quan cấp thẻ căn cước', { variant: 'filled' })}
      {text('rmob', 'Di động', { variant: 'filled', type: 'tel' })}
      {text('rmail', 'Email công vụ', { variant: 'filled' })}
      {text('raddr', 'Gửi thiết bị tới địa chỉ', { variant: 'filled', multiline: true })}
      {text('track', 'Đơn vị vận chuyển', { variant: 'filled' })}
      <Button data-danger="gui">Gửi yêu cầu</Button>
    </Stack>,
  ];
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <h1>Cấp CTS cho thiết bị, dịch vụ, phần mềm (Mẫu 03)</h1>
      <Stepper activeStep={step} orientation="vertical">
        {titles.map((title, i) => (
          <Step key={title}>
            <StepLabel>{title}</StepLabel>
            <StepContent>
              {bodiesOf[i]}
              {i < 2 && (
                <Button variant="contained" onClick={() => setStep(i + 1)}>
                  Bước kế tiếp
                </Button>
              )}
            </StepContent>
          </Step>
        ))}
      </Stepper>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
