using HealthData.Core;

Console.WriteLine(HealthDataAudience.AzurePublicCloud.ToString().Length > 0 ? "It works." : "It does not work.");
