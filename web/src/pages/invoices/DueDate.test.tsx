import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { texts } from "../../texts";
import { DueDate } from "./DueDate";
import type { Due } from "./daysUntilDue";

const due = (due_date: string, overdue = false): Due => ({ status: "open", due_date, overdue });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 28, 23, 59, 50) });
});

afterEach(() => {
  vi.useRealTimers();
});

it("a due date is told by the days left or gone, with the date on hover and on focus", () => {
  render(
    <>
      <DueDate invoice={due("2026-12-03")} />
      <DueDate invoice={due("2026-11-27", true)} sentence />
      <DueDate invoice={due("2026-12-04")} sentence />
    </>,
  );
  expect(screen.getByText("in 5 days").parentElement).toHaveAttribute("title", "Dec 3, 2026");
  expect(screen.getByText("Dec 3, 2026")).toBeInTheDocument();
  expect(screen.getByText(texts.invoices.overdueBy(1))).toBeInTheDocument();
  expect(screen.getByText("Due in 6 days")).toBeInTheDocument();
});

it("a due date far off is told by its date", () => {
  render(<DueDate invoice={due("2027-11-28")} />);
  expect(screen.getByText("Nov 28, 2027")).toBeInTheDocument();
});

it("a due date is told anew when it is midnight", async () => {
  render(<DueDate invoice={due("2026-11-29")} />);
  expect(screen.getByText("tomorrow")).toBeInTheDocument();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(screen.getByText("today")).toBeInTheDocument();
});
