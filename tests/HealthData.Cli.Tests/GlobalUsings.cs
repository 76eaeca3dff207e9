global using System.Text.Json;
global using HealthData.Cli.Dicom;
global using HealthData.Cli.Tests.Support;
global using HealthData.Dicom;
global using HealthData.Testing;
