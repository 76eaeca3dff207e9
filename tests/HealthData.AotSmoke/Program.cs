Console.WriteLine("HealthData.AotSmoke: nothing to touch yet");
