global using Azure;
global using HealthData.Core;
global using HealthData.Dicom;
global using HealthData.Testing;
