global using System.Net;
global using Azure.Core.Pipeline;
global using HealthData.Dicom.Tests.Support;
