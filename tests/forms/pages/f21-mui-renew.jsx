import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Autocomplete,
  Button,
  Checkbox,
  FormControlLabel,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { DateField, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dates, usePageState } from '../app/react.js';

const columns = [
  ['name', 'Chủ thể CTS'],
  ['unit', 'Đơn vị'],
  ['serial', 'Số hiệu CTS'],
  ['from', 'Ngày cấp CTS'],
  ['till', 'Ngày hết hạn CTS'],
  ['mail', 'Email trên CTS'],
  ['device', 'Mã thiết bị (Token/SIM)'],
];
const people = ['Trần Thị Mỹ Đào', 'Phạm Minh Đức', 'Trần Thị Mỹ Hạnh'];

function Page() {
  const [v, setAll] = useState({ to: '' });
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() =>
    Object.fromEntries(
      Object.entries(v).map(([key, value]) => [
        key,
        value?.format ? dates(value) : value === true ? 'true' : value || '',
      ]),
    ),
  );
  const box = (key, label, props) => (
    <TextField
      data-truth={key}
      variant="standard"
      size="small"
      label={label}
      value={v[key] ?? ''}
      onChange={(event) => put(key, event.target.value)}
      {...props}
    />
  );
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <Typography variant="h5">Xin gia hạn CTS (còn hạn từ 30 ngày trở lên)</Typography>
      <div className="grid3">
        {box('no', 'Văn bản đề nghị (số/ký hiệu)', { helperText: 'Ghi đúng như trên văn bản' })}
        <DateField
          data-truth="date"
          variant="standard"
          label="Ngày văn bản"
          format="DD/MM/YYYY"
          value={v.date ?? null}
          onChange={(value) => put('date', value)}
        />
        <div data-truth="to">
          <TextField
            select
            fullWidth
            variant="standard"
            label="Nơi gia hạn"
            value={v.to}
            onChange={(event) => put('to', event.target.value)}
          >
            <MenuItem value="1">Cục Chứng thực số và Bảo mật thông tin</MenuItem>
            <MenuItem value="2">Sở Khoa học và Công nghệ</MenuItem>
          </TextField>
        </div>
      </div>
      <Accordion defaultExpanded>
        <AccordionSummary>Danh mục CTS xin gia hạn</AccordionSummary>
        <AccordionDetails>
          <Table size="small">
            <TableHead>
              <TableRow>
                {columns.map(([key, label]) => (
                  <TableCell key={key}>{label}</TableCell>
                ))}
                <TableCell>Chọn</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {[0, 1].map((i) => (
                <TableRow key={i}>
                  {columns.map(([key]) => (
                    <TableCell key={key} sx={{ p: 0.5 }}>
                      {box(`${key}${i}`, undefined, { hiddenLabel: true })}
                    </TableCell>
                  ))}
                  <TableCell data-truth={`pick${i}`}>
                    <Checkbox
                      checked={v[`pick${i}`] ?? false}
                      onChange={(event) => put(`pick${i}`, event.target.checked)}
                    />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </AccordionDetails>
      </Accordion>
      <Typography variant="subtitle1">Người nhận tệp chứng thư sau gia hạn</Typography>
      <div className="grid">
        <div data-truth="rname">
          <Autocomplete
            freeSolo
            options={people}
            inputValue={v.rname ?? ''}
            onInputChange={(_, value) => put('rname', value)}
            renderInput={(params) => <TextField {...params} variant="filled" label="Họ tên" />}
          />
        </div>
        {box('rpos', 'Chức danh')}
        {box('rmob', 'ĐT di động')}
        {box('rmail', 'Hòm thư công vụ')}
      </div>
      <p>Kênh nộp</p>
      <ToggleButtonGroup
        exclusive
        data-truth="channel"
        value={v.channel ?? null}
        onChange={(_, value) => put('channel', value)}
      >
        <ToggleButton value="dvc">Cổng dịch vụ công</ToggleButton>
        <ToggleButton value="truc">Trục liên thông văn bản</ToggleButton>
        <ToggleButton value="giay">Bản giấy</ToggleButton>
      </ToggleButtonGroup>
      <p data-truth="oath">
        <FormControlLabel
          control={
            <Checkbox checked={v.oath ?? false} onChange={(event) => put('oath', event.target.checked)} />
          }
          label="Cam kết thông tin trên là đúng sự thật"
        />
      </p>
      <Button data-danger="gui">Gửi</Button>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
