namespace EndToEnd.Tests;

/// <summary>Moves as a person does who has no mouse.</summary>
internal static class Keyboard
{
    private const int MostStops = 60;

    /// <summary>Presses Tab until the focus is where it should go; fails where Tab does not lead there.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var stops = 0; stops < MostStops; stops++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{target} cannot be reached by Tab.");
    }

    public static async Task PressAsync(this IPage page, ILocator target)
    {
        await page.TabToAsync(target);
        await page.Keyboard.PressAsync("Enter");
    }

    public static async Task TypeAsync(this IPage page, ILocator field, string text)
    {
        await page.TabToAsync(field);
        await page.Keyboard.TypeAsync(text);
    }
}
