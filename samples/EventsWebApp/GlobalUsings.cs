global using EventsWebApp;
global using HealthData.Core;
global using HealthData.Events;
global using HealthData.Events.AspNetCore;
