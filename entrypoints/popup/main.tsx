import '../../components/theme/theme.css';
