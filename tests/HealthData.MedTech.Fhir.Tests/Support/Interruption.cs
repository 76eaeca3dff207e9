namespace HealthData.MedTech.Fhir.Tests.Support;

/// <summary>Something that happens between what was read and the first writes.</summary>
internal sealed class Interruption(Action act, int times = 1)
{
    private int _left = times;

    public Task HappenAsync()
    {
        if (_left > 0)
        {
            _left--;
            act();
        }

        return Task.CompletedTask;
    }
}
