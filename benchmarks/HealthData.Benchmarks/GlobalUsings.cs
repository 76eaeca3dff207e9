global using System.Diagnostics;
global using System.Globalization;
global using HealthData.Benchmarks.Ratios;
global using HealthData.Dicom;
