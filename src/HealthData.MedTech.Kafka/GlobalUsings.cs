global using System.Diagnostics.CodeAnalysis;
global using System.Globalization;
global using System.Text;
global using Azure.Core;
global using Confluent.Kafka;
global using HealthData.Core;
global using HealthData.MedTech.Fhir;
