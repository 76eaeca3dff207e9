global using Azure;
global using Azure.Core;
global using FellowOakDicom;
global using HealthData.Core;
global using HealthData.Dicom.FoDicom.Tests.Support;
global using HealthData.Testing;
