global using System.Globalization;
global using System.Net;
global using System.Text;
global using Azure;
global using Azure.Core;
global using Azure.Core.Pipeline;
global using HealthData.Core;
