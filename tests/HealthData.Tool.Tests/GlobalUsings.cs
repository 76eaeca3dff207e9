global using System.Text.Json;
global using HealthData.Tool.Dicom;
global using HealthData.Tool.Tests.Support;
global using HealthData.Dicom;
global using HealthData.Testing;
